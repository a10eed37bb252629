/** A configuration says something that cannot be meant; the message names the file, the key and what was expected. */
export class ConfigurationError extends RangeError {
	/** The file that says it, where it is one; as it was named. */
	readonly file: string | undefined;

	constructor(message: string, file?: string) {
		super(message);
		this.file = file;
	}
}
