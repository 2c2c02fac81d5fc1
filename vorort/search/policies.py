from vorort.ground.permit import holds, is_command_line, is_schedule, permit

permit("search.relate_entries", is_schedule | is_command_line)
permit("search.judge_related", holds("editor") | holds("office"))
