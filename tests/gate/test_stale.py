"""What people wrote that has fallen behind: findings of no pair, which fail where that is asked for."""

from tests.newsroom import Newsroom

REVIEW = """[[review]]
a = {{ article = "news/courier.md", quote = "killed {} people" }}
b = {{ article = "{}", quote = "killed 52 people" }}
relation = "{}"
accepted = true
reason = "The wire counted the missing among the dead."
reviewer = "Ines"
date = 2024-06-03
"""


def _codes(newsroom: Newsroom, *arguments: str) -> list[str]:
    return [f["code"] for f in newsroom.report(*arguments)["findings"] if f["relation"] is None]


def test_a_review_that_matches_nothing_is_a_finding_and_fails_where_asked(newsroom: Newsroom) -> None:
    newsroom.put("claims/news.toml", REVIEW.format(41, "news/wire.md", "conflict"))
    assert _codes(newsroom, "news", "--fail-on", "never") == ["FC901"]
    assert newsroom.run("compare", "news", "--fail-on", "never").exit_code == 0
    assert newsroom.run("compare", "news", "--fail-on", "never", "--fail-on-stale").exit_code == 1


def test_a_review_of_what_is_not_compared_is_not_stale(newsroom: Newsroom) -> None:
    newsroom.put("claims/news.toml", REVIEW.format(41, "news/wire.md", "conflict"))
    assert _codes(newsroom, "news/courier.md", "news/bridge.md") == []


def test_a_review_of_an_article_that_is_gone_is_stale(newsroom: Newsroom) -> None:
    newsroom.put("claims/news.toml", REVIEW.format(38, "news/gone.md", "conflict"))
    (newsroom.folder / "news/wire.md").unlink()
    assert _codes(newsroom, "news") == ["FC901"]


def test_a_review_holds_for_its_relation_alone(newsroom: Newsroom) -> None:
    newsroom.put("claims/news.toml", REVIEW.format(38, "news/wire.md", "disputed"))
    assert _codes(newsroom, "news") == ["FC902"]
    assert newsroom.run("compare", "news").exit_code == 1


def test_stale_reviews_are_pruned_and_the_others_stay_to_the_letter(newsroom: Newsroom) -> None:
    good = "# The flood in Tarsa.\n\n" + REVIEW.format(38, "news/wire.md", "conflict")
    newsroom.put("claims/news.toml", f"{good}\n{REVIEW.format(41, 'news/wire.md', 'conflict')}")
    result = newsroom.run("baseline", "prune", "news", "--reviews")
    assert (result.exit_code, "claims/news.toml:12: review taken out" in result.stdout) == (0, True)
    assert newsroom.read("claims/news.toml").rstrip() == good.rstrip()
    assert _codes(newsroom, "news", "--fail-on-stale") == []


def test_a_waiver_that_lets_nothing_pass_is_a_finding(newsroom: Newsroom) -> None:
    newsroom.change("news/bridge.md", "The council", "<!-- factcheck: accept conflict because checked -->\nThe council")
    assert _codes(newsroom, "news") == ["FC904"]
    assert newsroom.run("compare", "news", "--fail-on", "never", "--fail-on-stale").exit_code == 1


def test_a_waiver_that_cannot_be_read_is_a_finding_and_lets_nothing_pass(newsroom: Newsroom) -> None:
    newsroom.change("news/wire.md", "---\nThe civil", "---\n<!-- factcheck: ignore -->\nThe civil")
    assert _codes(newsroom, "news") == ["FC905"]
    assert newsroom.run("compare", "news").exit_code == 1


def test_a_reference_that_cannot_be_read_is_a_finding(newsroom: Newsroom) -> None:
    newsroom.put(
        "claims/news.toml",
        '[[reference]]\ntopic = "Flood in Tarsa"\nwhat = "people killed"\nvalue = "38"\nunit = "souls"\n'
        'source = "civil defence"\nas_of = 2024-05-14\n',
    )
    assert _codes(newsroom, "news") == ["FC906"]
