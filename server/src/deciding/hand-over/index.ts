/** Hands a live contact to an expert, and takes it back. */
