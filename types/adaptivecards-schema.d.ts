/**
 * adaptivecards-templating's own types import a source file of adaptivecards that does not compile
 * under our settings; it is used there for a type that we never touch.
 */
export type IAdaptiveCard = object;
