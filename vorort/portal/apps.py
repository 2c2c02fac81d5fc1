from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "vorort.portal"
    verbose_name = "Portal"

    def ready(self) -> None:
        from vorort.portal import menu, signals, subjects  # noqa: F401, PLC0415
