const standing = { state: "draft", basis: "general_knowledge" } as const;
const stated = (value: unknown) => ({ value, ...standing });

/** The smallest law profile that matches its schema. */
export const LAW_PROFILE = {
  id: "palermo",
  title: { en: "Protocol" },
  jurisdiction: { kind: "international", name: { en: "United Nations" } },
  state: "draft",
  officialUrl: "https://example.org/law",
  validFrom: null,
  validTo: null,
  reviewer: null,
  sources: ["S40"],
  acts: [{ elements: ["recruit"], provision: "3a", ...standing }],
  means: [{ elements: ["deception"], provision: "3a", ...standing }],
  purposes: [{ elements: ["forced_labour"], provision: "3a", ...standing }],
  openPurposeList: stated(true),
  meansRequired: stated("yes"),
  child: stated({ age: 18, means: "dropped" }),
  consent: stated("irrelevant_if_means"),
  saleWithoutPurpose: stated([]),
  movement: stated("not_required"),
  exploitationMustOccur: stated(false),
  knowledge: stated("knew"),
  attempt: stated("covered"),
  preparation: stated("not_named"),
  completion: stated("act_finished"),
  offenderRelease: stated({ rule: "none", points: [] }),
  victimNonPunishment: stated("none"),
  offences: [
    {
      id: "trafficking",
      title: { en: "Trafficking" },
      kind: "trafficking",
      primary: true,
      provision: "3a",
      formula: { all: [{ act: "listed" }, { means: "listed" }, { purpose: "listed" }] },
      parts: [{ id: "5", title: { en: "Article 5" }, provision: "3a", penalty: null }],
    },
  ],
  neighbours: [
    {
      id: "smuggling",
      title: { en: "Smuggling" },
      when: { any: [{ tag: ["adj.smuggling"] }] },
      apart: { en: "It ends on arrival." },
      ...standing,
    },
  ],
  provisions: {
    "3a": {
      pinpoint: { en: "art. 3(a)", ru: "ст. 3(a)" },
      says: { en: "The definition." },
      url: "https://example.org/law",
      state: "draft",
      sources: ["S40"],
    },
  },
};
