from tests.factories.projects import BY, make_photo
from vorort.files.models import Picture
from vorort.projects.actions import add_picture, remove_picture


def test_it_is_gone_with_its_copies(project, actor):
    number = add_picture(project, photo=make_photo(), by=BY).pk
    for _ in range(2):
        remove_picture(project, number=number, by=actor("bea"))
    assert not project.pictures.exists()
    assert not Picture.objects.exists()
