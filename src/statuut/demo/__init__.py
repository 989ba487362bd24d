"""The demo: a made-up scientific institution, brought in as a user's own files would be. See docs.md."""
