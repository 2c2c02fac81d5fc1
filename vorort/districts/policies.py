from vorort.ground.permit import holds, is_command_line, permit

is_office = holds("office")
is_editor = holds("editor")

permit("districts.change_city", is_editor | is_office | is_command_line)
permit("districts.switch_capability", is_office | is_command_line)
permit("districts.change_district", is_editor | is_office | is_command_line)
permit("districts.import_districts", is_command_line)
permit("districts.keep_place", is_editor | is_office | is_command_line)
permit("districts.remove_place", is_editor | is_office | is_command_line)
permit("districts.import_places", is_office | is_command_line)
permit("districts.keep_term", is_editor | is_office | is_command_line)
permit("districts.remove_term", is_editor | is_office | is_command_line)
