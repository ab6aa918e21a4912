"""What an English page carries besides its article."""

from factcheck.lang.tables import PageTable

PAGE = PageTable(
    read_also=(
        "read also*", "also read*", "related", "related stories", "related story", "related articles", "related news", "more on this story", "more on this topic", "more on this", "see also",
        "recommended stories", "recommended", "recommended for you", "you may also like", "you might also like", "read next", "up next", "more news", "more stories", "latest stories", "most read", "most popular", "trending", "editor's picks", "editors' picks", "in other news",
        "from our network", "top stories",
    ),
    closing=("source:", "sources:", "tags:", "tags", "keywords:", "topics:", "related topics", "filed under", "editing by", "reporting by", "additional reporting", "writing by"),
    furniture=(
        "share this", "share on", "share:", "share article", "share", "follow us", "subscribe", "sign up", "sign in", "log in", "advertisement", "sponsored", "copyright*", "©*", "all rights reserved", "read more*", "newsletter",
        "get our", "download our app", "click here", "comments", "leave a comment", "view comments", "print this", "listen to this", "listen (", "minute read", "min read", "skip to", "we use cookies", "accept cookies", "correction policy", "contact us", "about us", "watch:", "video:", "live:",
        "breaking news", "support us", "donate",
    ),
    published=("published:", "published on", "published at", "published", "date:", "posted on", "posted:", "posted", "publication date", "date of publication", "issued on", "first published"),
    updated=("updated:", "updated on", "updated at", "updated", "last updated", "last modified", "modified:"),
    source=("source:", "sources:"),
    byline=("by", "written by", "from our correspondent", "our correspondent", "staff writer", "staff reporter", "agencies"),
    caption=("photo:", "photo by", "image:", "picture:", "file photo", "caption:", "photograph:", "image credit", "photo credit", "illustration:", "in pictures", "map:", "graphic:"),
    credit=("reuters", "afp", "ap", "ap photo", "epa", "getty images", "afp photo", "reuters photo", "file", "file photo", "anadolu", "dpa", "handout", "supplied", "courtesy"),
    networks="facebook twitter x whatsapp telegram linkedin email e-mail print copy link reddit pinterest messenger share save tweet instagram youtube copy_link bookmark more",
    stamp="published updated last at on by gmt utc bst est edt et cet local time ago minutes minute hours hour days day mins min just now posted first",
)  # fmt: skip
