import type { TemplatePosition } from "../templates/template.ts";
import type { Count } from "./candidates.ts";
import type { CorpusArticle } from "./corpus.ts";
import type { Form } from "./forms.ts";

/** How many templates are counted at a time, each in about 700 bytes. */
export const ROOM = 100_000;
const MOST_EXAMPLES = 3;
/** Examples are cut here, in UTF-16 units. */
const LONGEST_EXAMPLE = 300;
/** One text in lower case has few spellings, and each at most three templates with names. */
const MOST_WIDER = 12;

/** A form, and how many articles have it at most. */
export interface EstimatedForm {
	readonly form: Form;
	readonly estimate: number;
}

/** Exact counts of templates, of as many sites as there is room for. */
export interface Counter {
	/** Is the site of this number counted? */
	takes(order: number): boolean;
	/** Counts a form, once an article; `key` names its place and template. */
	count(order: number, key: string, estimated: EstimatedForm, article: CorpusArticle, position: TemplatePosition): void;
	/** The counts of a site, which are then forgotten; those of fewer articles than `floor` are not complete, and left out. */
	takeOut(order: number): { readonly counts: readonly Count[]; readonly floor: number };
}

/** The counts of one site by place and template. */
interface SiteCounts {
	readonly byKey: Map<string, Count>;
	/** The least estimate that is counted. */
	floor: number;
}

/** A string of its own: a slice would keep the whole file in memory. */
const ownCopy = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");

/** Leaves the more frequent half of a site that is too large by itself. */
const halve = (site: SiteCounts): number => {
	const estimates = [...site.byKey.values()].map(({ estimate }) => estimate).sort((a, b) => a - b);
	site.floor = (estimates[estimates.length >> 1] ?? 0) + 1;
	const before = site.byKey.size;
	for (const [key, { estimate }] of site.byKey) if (estimate < site.floor) site.byKey.delete(key);
	return before - site.byKey.size;
};

/** A counter for the sites from that number on, with room for so many templates. Where they need more, it lets go of the last ones. */
export const createCounter = (from: number, room: number): Counter => {
	const sites = new Map<number, SiteCounts>();
	let below = Number.POSITIVE_INFINITY;
	let size = 0;
	const makeRoom = (): void => {
		while (size >= room / 2) {
			const last = Math.max(...sites.keys());
			const counts = sites.get(last);
			if (!counts) return;
			if (sites.size === 1) {
				size -= halve(counts);
				return;
			}
			size -= counts.byKey.size;
			sites.delete(last);
			below = last;
		}
	};
	const newCount = ({ place, template, isNamed, isMarked }: Form, estimate: number): Count => ({
		place,
		template: ownCopy(template),
		isNamed,
		isMarked,
		estimate,
		support: 0,
		positions: { head: 0, inside: 0, tail: 0 },
		examples: [],
		wider: [],
	});
	return {
		takes: (order) => order >= from && order < below,
		count(order, key, { form, estimate }, { path, record }, position) {
			if (order >= below) return;
			const site = sites.get(order) ?? { byKey: new Map<string, Count>(), floor: 0 };
			sites.set(order, site);
			let count = site.byKey.get(key);
			if (!count) {
				if (size >= room) makeRoom();
				if (order >= below || estimate < site.floor) return;
				count = newCount(form, estimate);
				site.byKey.set(ownCopy(key), count);
				size++;
			}
			count.support++;
			count.positions[position]++;
			for (const template of form.wider)
				if (count.wider.length < MOST_WIDER && !count.wider.includes(template)) count.wider.push(ownCopy(template));
			const { examples } = count;
			if (examples.length >= MOST_EXAMPLES) return;
			const text = form.text.slice(0, LONGEST_EXAMPLE);
			const known = examples.find((example) => example.text === text)?.text;
			examples.push({ path, ...(record === undefined ? {} : { record }), text: known ?? ownCopy(text) });
		},
		takeOut(order) {
			const site = sites.get(order);
			sites.delete(order);
			return { counts: [...(site?.byKey.values() ?? [])], floor: site?.floor ?? 0 };
		},
	};
};
