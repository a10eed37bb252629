/** A configuration says something that cannot be meant; the message names the file, the key and what was expected. */
export class ConfigurationError extends RangeError {}
