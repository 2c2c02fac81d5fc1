from vorort.ground.permit import holds, is_command_line, permit

is_editor = holds("editor") | holds("office")

permit("files.describe_picture", is_editor | is_command_line)
