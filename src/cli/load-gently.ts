/** With fewer descriptors than this, modules are loaded one by one. */
const ENOUGH = 512;

/** Node opens all modules of an import at once. Where so many may not be open, those of `check` are loaded one at a time first. */
export const loadGently = async (): Promise<void> => {
	const { descriptorLimit } = await import("../engine/run/descriptors.ts");
	if (descriptorLimit() >= ENOUGH) return;
	const { loadOrder } = await import("./generated/load-order.ts");
	for (const load of loadOrder) await load();
};
