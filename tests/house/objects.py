"""The objects that stand in addresses: what is the same everywhere, what a district has, and what may be hidden."""

USUAL = {"slug": "committee", "token": "token"}
FIXED = {
    "nothing": 999_999,
    "slug of the idea": "eine-bank-am-see",
    "slug of the project": "lichterfest-am-see",
    "slug of the event": "flohmarkt-auf-dem-schulhof",
    "slug of the listing": "fahrradladen-am-markt",
    "slug of the opportunity": "helfen-am-see",
    "word": "nichts",
    "file": "pictures/nichts.webp",
    "version": 1,
    "year": 2030,
    "form": "csv",
    "subject": "name",
    "records": "personen",
}
# what belongs to a district, and what of it may be hidden
OF_A_DISTRICT = {
    "committee", "group", "seat", "mandate", "offer", "joining", "message", "district", "programme", "planned task",
    "running task", "idea", "project", "measure", "thread", "comment", "report", "moderation", "meeting", "agenda item",
    "vote",
}  # fmt: skip
MAY_BE_HIDDEN = OF_A_DISTRICT - {
    "message", "district", "programme", "planned task", "report", "moderation", "meeting", "agenda item", "vote",
}  # fmt: skip
# of these there is one in each district; none is hidden by moderators
OF_A_DISTRICT |= {
    "meeting ahead", "meeting called", "meeting closed", "item ahead", "item closed", "invitation", "task of a meeting",
    "poll", "series", "paper", "resolution",
}  # fmt: skip
# what meetings show everybody; with the paper its file is hidden
OF_A_DISTRICT |= {"public meeting", "held meeting", "public resolution", "public paper"}
MAY_BE_HIDDEN |= {"public meeting", "held meeting", "public resolution", "public paper"}
# an opportunity with what hangs on it
OF_HELPING = {
    "project", "opportunity", "shift", "somebody on the shift", "entered hours", "confirmed hours", "match",
}  # fmt: skip
OF_HELPING |= {"measure"}
# dates that clubs have entered, and one of a project
OF_A_DISTRICT |= {"event", "public event", "project with a date", "date of a project"}
MAY_BE_HIDDEN |= {"public event", "project with a date"}
# entries of the directory
OF_A_DISTRICT |= {"waiting listing", "public listing"}
MAY_BE_HIDDEN |= {"public listing"}
OF_A_DISTRICT |= OF_HELPING
MAY_BE_HIDDEN |= OF_HELPING
