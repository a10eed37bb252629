/** The commands that the server runs, by their names on the wire. */
export const COMMANDS = {
	applyEdits: "postedit.applyEdits",
	addWord: "postedit.addWord",
	ignoreHere: "postedit.ignoreHere",
	allowPhrase: "postedit.allowPhrase",
	disableRule: "postedit.disableRule",
	openRulePage: "postedit.openRulePage",
	fixAll: "postedit.fixAll",
	checkWorkspace: "postedit.checkWorkspace",
	reload: "postedit.reload",
} as const;

export type CommandName = keyof typeof COMMANDS;
