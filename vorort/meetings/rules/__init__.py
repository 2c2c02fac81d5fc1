"""Who votes, what came of it, and who is elected: pure arithmetic on plain values."""
