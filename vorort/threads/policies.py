from vorort.ground.permit import holds, permit

is_moderator = holds("moderator")

permit("threads.hide_thread", is_moderator)
permit("threads.show_thread", is_moderator)
