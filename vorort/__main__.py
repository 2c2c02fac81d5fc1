from vorort.config.cli import main

main()
