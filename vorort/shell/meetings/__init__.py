"""What faces say of meetings: the words, the addresses, what happened."""
