export * from "./event"; export * from "./fields";
