/** What the example queries of docs/schema.md answer when they are asked of the invented articles. */

export const EXAMPLE_ANSWERS = [
  {
    question: "Which sentences say that two parks work together?",
    rows: [
      [
        "白鹭科技园",
        "青梧高新区",
        "5月18日，青梧高新区与白鹭科技园签署合作协议，约定互派工程师，江上的渡轮从此多了一班。",
        "两座园区隔江握手",
      ],
      ["白鹭科技园", "青梧高新区", "白鹭再次牵手青梧高新区：从下月起，渡轮清晨五点就开。", "渡轮改在清晨开"],
    ],
  },
  {
    question: "Who belongs to which programme, and since when?",
    rows: [
      ["海雀计划", "白鹭科技园", "2020-02-03"],
      ["海雀计划", "青梧高新区", "2020-02-03"],
    ],
  },
  {
    question: "Who has put how much money into what?",
    rows: [["鯨落資本", "星河机器人公司", 200_000_000, "CNY"]],
  },
  {
    question: "What is planned, and by which newest article?",
    rows: [["Skua Lighthouse Fund", "INVESTED_IN", "Gannet Island", "2018"]],
  },
  {
    question: "By which shortest way is a park tied to a university?",
    rows: [
      [
        ["白鹭科技园", "Lumen Labs", "University of Tern"],
        ["LOCATED_IN", "PARTNERED_WITH"],
      ],
      [
        ["青梧高新区", "白鹭科技园", "Lumen Labs", "University of Tern"],
        ["PARTNERED_WITH", "LOCATED_IN", "PARTNERED_WITH"],
      ],
    ],
  },
] as const;
