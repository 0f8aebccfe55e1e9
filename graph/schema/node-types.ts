/** Every kind of thing in the graph. Types, validation, constraints, the legend and docs/schema.md derive from here. */

/** How a kind is drawn: one of four shapes, full or as a ring, so that color is never the only sign. */
export interface NodeLook {
  readonly shape: "circle" | "square" | "triangle" | "diamond";
  readonly fill: "full" | "ring";
  /** Small is what others stand on: it tells a place from an institute, which is a ring as well. */
  readonly size: "regular" | "small";
  readonly color: { readonly light: string; readonly dark: string };
}

export interface NodeTypeDefinition extends NodeLook {
  readonly name: { readonly en: string; readonly zh: string };
  readonly plural: { readonly en: string; readonly zh: string };
  /** What belongs here, in one line: the definition that the annotation guidelines use. */
  readonly meaning: string;
}

export const NODE_TYPES = {
  Park: {
    name: { en: "Park", zh: "园区" },
    plural: { en: "Parks", zh: "园区" },
    meaning: "A science, technology or industry park, high-tech, development or pilot zone, innovation district",
    shape: "circle",
    fill: "full",
    size: "regular",
    color: { light: "#1f7a5c", dark: "#5bc49f" },
  },
  Company: {
    name: { en: "Company", zh: "企业" },
    plural: { en: "Companies", zh: "企业" },
    meaning: "An enterprise, group, bank or state-owned platform company",
    shape: "square",
    fill: "full",
    size: "regular",
    color: { light: "#2f5fa8", dark: "#82aef0" },
  },
  University: {
    name: { en: "University", zh: "高校" },
    plural: { en: "Universities", zh: "高校" },
    meaning: "A university, college or polytechnic",
    shape: "triangle",
    fill: "full",
    size: "regular",
    color: { light: "#71499c", dark: "#b894e0" },
  },
  Institute: {
    name: { en: "Institute", zh: "机构" },
    plural: { en: "Institutes", zh: "机构" },
    meaning: "A research institute, laboratory, hospital, think tank, innovation centre, incubator or accelerator",
    shape: "circle",
    fill: "ring",
    size: "regular",
    color: { light: "#0b7285", dark: "#55bfd2" },
  },
  Fund: {
    name: { en: "Fund", zh: "基金" },
    plural: { en: "Funds", zh: "基金" },
    meaning: "A named fund or investment vehicle",
    shape: "diamond",
    fill: "ring",
    size: "regular",
    color: { light: "#97640f", dark: "#dcaa4e" },
  },
  Government: {
    name: { en: "Government", zh: "政府" },
    plural: { en: "Governments", zh: "政府" },
    meaning: "A government, ministry, department, commission or party committee",
    shape: "square",
    fill: "ring",
    size: "regular",
    color: { light: "#8f3d36", dark: "#e08f86" },
  },
  Programme: {
    name: { en: "Programme", zh: "计划与联盟" },
    plural: { en: "Programmes", zh: "计划与联盟" },
    meaning: "A named plan, initiative, alliance, network or forum that others join",
    shape: "diamond",
    fill: "full",
    size: "regular",
    color: { light: "#b03a68", dark: "#ea86ae" },
  },
  Place: {
    name: { en: "Place", zh: "地点" },
    plural: { en: "Places", zh: "地点" },
    meaning: "A country, province, state, city, district or county",
    shape: "circle",
    fill: "ring",
    size: "small",
    color: { light: "#666b73", dark: "#a3a9b1" },
  },
} as const satisfies Record<string, NodeTypeDefinition>;

export type NodeLabel = keyof typeof NODE_TYPES;

/** The labels in the order in which the legend lists them. */
export const NODE_LABELS = Object.keys(NODE_TYPES) as readonly NodeLabel[];
