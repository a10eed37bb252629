import { ConfigurationError, type Done, type Review, UndoError } from "../../engine/index.ts";
import { type Effect, refreshed, type State } from "./state.ts";

const counted = (count: number, one: string): string => `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;

const faultsOf = ({ faults }: Done): string =>
	faults.length === 0
		? ""
		: `; not done: ${faults.slice(0, 2).join("; ")}${faults.length > 2 ? `; and ${faults.length - 2} more` : ""}`;

/** The state over what the review knows now. */
const withReview = (
	state: State,
	review: Review,
	message: string,
	options: Parameters<typeof refreshed>[2] = {},
): State =>
	refreshed(
		state,
		{ groups: review.open(), decided: review.decided().length, rejected: review.rejected(), message },
		options,
	);

const done = (what: string, result: Done): string =>
	`${what} ${counted(result.places, "place")} in ${counted(result.files, "file")}${faultsOf(result)}`;

/** Does what a key asked for, and says what it came to; so it does if a file could not be written. Throws what is a fault of the program. */
export const perform = async (state: State, effect: Effect, review: Review): Promise<State> => {
	try {
		return await performed(state, effect, review);
	} catch (error) {
		if (error instanceof UndoError) return { ...state, message: `Not undone, nothing was changed: ${error.message}` };
		if (error instanceof ConfigurationError || (error instanceof Error && "code" in error))
			return { ...state, mode: "choose", message: `Not done: ${error.message}` };
		throw error;
	}
};

const performed = async (state: State, effect: Effect, review: Review): Promise<State> => {
	switch (effect.kind) {
		case "replace": {
			const result = await review.replace(effect.group, effect.text);
			return withReview(state, review, done("Changed", result), { by: result.files > 0 ? 1 : 0 });
		}
		case "reject":
			return withReview(state, review, done("Left", review.reject(effect.group)), { by: 1 });
		case "apply-decided": {
			if (state.decided === 0) return { ...state, message: "Nothing was decided earlier that stands here" };
			return withReview(state, review, done("Changed", await review.applyDecided()));
		}
		case "undo": {
			const undone = await review.undo();
			if (!undone) return { ...state, message: "There is no step to undo" };
			const { decision, key } = undone.step;
			const what =
				decision.decision === "reject"
					? `Undone: ${decision.rule} was rejected`
					: `Undone: ${done("restored", undone.done)}`;
			return withReview(state, review, what, { by: -1, key });
		}
		default:
			return state;
	}
};
