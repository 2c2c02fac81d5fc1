from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("committees", "0004_import_drafts"),
        ("direction", "0001_first"),
        ("districts", "0002_place_point_whole"),
        ("threads", "0002_comment_count"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="profile",
            name="direction_profile_adopted_whole",
        ),
        migrations.RemoveConstraint(
            model_name="workprogramme",
            name="direction_programme_adopted_whole",
        ),
        migrations.AddConstraint(
            model_name="profile",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        models.Q(("state", "adopted"), _negated=True),
                        ("adopted_at__isnull", True),
                        ("adopted_by__isnull", True),
                        ("adopted_on__isnull", True),
                        ("reason", ""),
                    ),
                    models.Q(
                        ("adopted_at__isnull", False),
                        ("adopted_by__isnull", False),
                        ("adopted_on__isnull", False),
                        ("state", "adopted"),
                        ("thread__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="direction_profile_adopted_whole",
            ),
        ),
        migrations.AddConstraint(
            model_name="workprogramme",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("adopted_at__isnull", True),
                        ("adopted_by__isnull", True),
                        ("adopted_on__isnull", True),
                        ("state", "draft"),
                    ),
                    models.Q(
                        ("adopted_at__isnull", False),
                        ("adopted_on__isnull", False),
                        ("state", "adopted"),
                        ("thread__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="direction_programme_adopted_whole",
            ),
        ),
    ]
