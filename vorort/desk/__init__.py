"""The workplace of everyone with a mandate or a duty. A face: shows what is theirs to do, decides nothing."""
