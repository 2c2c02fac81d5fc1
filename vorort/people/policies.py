from vorort.ground.permit import holds, is_command_line, permit

permit("people.grant_duty", holds("operator") | is_command_line)
permit("people.end_duty", holds("operator") | is_command_line)
