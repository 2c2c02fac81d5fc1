from vorort.ground.permit import anyone, holds, permit

permit("conversation.send_message", anyone)
permit("conversation.mark_message", holds("office"))
