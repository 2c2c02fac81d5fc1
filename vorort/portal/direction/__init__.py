"""What districts and the association want to be and do, for everybody to read."""
