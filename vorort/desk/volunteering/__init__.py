"""What help is needed, who comes, and how long they have helped, at the desk."""
