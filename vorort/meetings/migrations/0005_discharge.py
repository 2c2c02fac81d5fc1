from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("committees", "0004_import_drafts"),
        ("meetings", "0004_carried_topics"),
        ("threads", "0002_comment_count"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="agendaitem",
            name="meetings_item_kind_known",
        ),
        migrations.RemoveConstraint(
            model_name="templateitem",
            name="meetings_template_kind_known",
        ),
        migrations.AlterField(
            model_name="agendaitem",
            name="kind",
            field=models.CharField(
                choices=[
                    ("topic", "Topic"),
                    ("co_signer", "Who co-signs the minutes"),
                    ("conflicts", "Note on conflicts of interest"),
                    ("agenda", "Approval of the agenda"),
                    ("last_minutes", "Approval of the last minutes"),
                    ("questions", "Residents' questions"),
                    ("reports", "Reports and announcements"),
                    ("follow_up", "What became of our resolutions"),
                    ("finances", "Finances"),
                    ("discharge", "Discharge of the board"),
                    ("election", "Election"),
                    ("other", "Any other business"),
                ],
                default="topic",
                max_length=12,
            ),
        ),
        migrations.AlterField(
            model_name="templateitem",
            name="kind",
            field=models.CharField(
                choices=[
                    ("topic", "Topic"),
                    ("co_signer", "Who co-signs the minutes"),
                    ("conflicts", "Note on conflicts of interest"),
                    ("agenda", "Approval of the agenda"),
                    ("last_minutes", "Approval of the last minutes"),
                    ("questions", "Residents' questions"),
                    ("reports", "Reports and announcements"),
                    ("follow_up", "What became of our resolutions"),
                    ("finances", "Finances"),
                    ("discharge", "Discharge of the board"),
                    ("election", "Election"),
                    ("other", "Any other business"),
                ],
                default="topic",
                max_length=12,
            ),
        ),
        migrations.AddConstraint(
            model_name="agendaitem",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "topic",
                            "co_signer",
                            "conflicts",
                            "agenda",
                            "last_minutes",
                            "questions",
                            "reports",
                            "follow_up",
                            "finances",
                            "discharge",
                            "election",
                            "other",
                        ],
                    )
                ),
                name="meetings_item_kind_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="templateitem",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "topic",
                            "co_signer",
                            "conflicts",
                            "agenda",
                            "last_minutes",
                            "questions",
                            "reports",
                            "follow_up",
                            "finances",
                            "discharge",
                            "election",
                            "other",
                        ],
                    )
                ),
                name="meetings_template_kind_known",
            ),
        ),
    ]
