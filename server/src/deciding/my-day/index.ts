/** What one person's day looks like: who waits, what they handled, what they are to keep. */
