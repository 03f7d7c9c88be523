"""The rules: answers in, advice out. Standard types only, no files, no screen."""
