"""What faces share about an appointment: its signed link, its letter, and the welcome after the yes."""
