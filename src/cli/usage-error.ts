/** The command line was used wrongly; the message says what was expected. Ends in status 2. */
export class UsageError extends Error {}
