from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "vorort.people"
    verbose_name = "People"

    def ready(self) -> None:
        from vorort.ground.actor import give_power_through  # noqa: PLC0415
        from vorort.people.selectors import holds_duty  # noqa: PLC0415

        give_power_through(holds_duty)
