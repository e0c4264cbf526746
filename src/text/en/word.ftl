# What a Word file says that is not in its document. The numbers are counted by Word itself.

word-page = Page { $page } of { $pages }
