"""The ground floor: how an act is done, judged and told. Knows no topic and owns no table."""
