from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from vorort.districts.models import District
from vorort.ground.actor import command_actor
from vorort.people.actions import grant_duty
from vorort.people.bulk import keep_user
from vorort.people.choices import DutyKind
from vorort.people.rules import normalised_address


class Command(BaseCommand):
    help = "Give somebody a duty, and a log-in if they have none: vorort grant_duty anna@example.org operator"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("kind", choices=DutyKind.values)
        parser.add_argument(
            "--district", default="", help="slug of a district; without it for the whole city"
        )
        parser.add_argument("--name", default="")

    def handle(self, *args: Any, **options: Any) -> None:
        district = None
        if options["district"]:
            district = District.objects.filter(slug=options["district"]).first()
            if district is None:
                raise CommandError(f"There is no district {options['district']}.")
        address = normalised_address(options["email"])
        user = keep_user(address, None, options["name"])
        # whoever has a shell on the server vouches for the address
        user.emailaddress_set.get_or_create(email=address, defaults={"verified": True, "primary": True})  # type: ignore[attr-defined]
        try:
            grant_duty(user, DutyKind(options["kind"]), district=district, by=command_actor("grant_duty"))
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        self.stdout.write(
            f"{address} holds the duty {options['kind']}. Log-in: by a code sent to that address."
        )
