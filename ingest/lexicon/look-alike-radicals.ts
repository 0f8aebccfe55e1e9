/** Radicals that some PDF writers put in place of the characters that look like them, where Unicode itself does not say so. */

const PAIRS =
  "⼾户 ⺁厂 ⺇几 ⺊卜 ⺎兀 ⺒巳 ⺓幺 ⺟母 ⺠民 ⺩王 ⺫目 ⺬示 ⺮竹 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 " +
  "⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟";

export const LOOK_ALIKES = new Map(PAIRS.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]));
