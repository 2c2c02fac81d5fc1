from django.apps import AppConfig


class CommitteesConfig(AppConfig):
    name = "vorort.committees"
    verbose_name = "Committees"

    def ready(self) -> None:
        from vorort.committees.selectors import holds_mandate  # noqa: PLC0415
        from vorort.ground.actor import give_power_through  # noqa: PLC0415

        give_power_through(holds_mandate)
