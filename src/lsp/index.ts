export { serve } from "./server.ts";
export { connect, type Transport } from "./transport.ts";
