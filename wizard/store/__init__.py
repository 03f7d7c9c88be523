"""What is kept on disk: assessment files, written whole or not at all."""
