"""How the house is put together: settings, addresses, the command line. Imports all, imported by none."""
