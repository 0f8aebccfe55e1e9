/** Pages that tests read: invented, each with a trap that real pages set. */

import type { SourceFile } from "../../ingest/documents.ts";

/** A page as if it had been loaded from a file. */
export function toFile(text: string, metadata: SourceFile["metadata"] = {}, name = "page.txt"): SourceFile {
  return { name, text, metadata, bodyStart: 0 };
}

/** A newspaper page: a standfirst above the headline, names broken over lines, labels, a caption, advertisements. */
export const NEWSPAPER_PAGE = `

江河分得开两座城，分不开两座园区的生意。


青川高新区“借”来一座实验室 对岸的园区笑了

本报记者 温可 黎小满

开春以来，青川高新区的工程师每周两次过江。他们要去的地方，是对岸临港科技园新开的材料实验室。3月2日，青川高新区管委会与临港科

技园签署共建协议，双方各派一名主任，实验室由远

帆大学提供设备。

不只是“借钥匙”

协议之外，四川远帆集团出资2亿元设立远帆材料基金。“钱要跟着人走。”集团董事长何一凡说。

第三看台

两座园区，一张课表：临港科技园办起工程师夜校

郑小北

临港科技园的夜校开了九个月。教师来自青川大学和远帆大学，学员一半是青川高新区的企业送来的。



临港科技园工程师夜校教室

夜校下月将迁往青川高新区。

(记者 郑小北 通讯员 林一)

扫一扫 欢迎关注 江岸观察 微信公众号
`;

/** A scanned column: every line broken at eighteen characters, some by a blank line in the middle of a name. */
export const SCANNED_COLUMN = `江岸科技报　B02　2024年3月5日　星期二

两岸园区换“钥匙”
青川、临港互认实验室

□本报记者　温可

　　一座桥，十二分钟。3月2
日，坐着头班车过江的青川高新区管
委会主任，在临港科技园签下了《共
建实验室协议》。根据协议，远帆大
学材料研究所将在临港设立分

部，而青川高新区的中试线则搬进临
港科技园。
　　“桥通了，人就近了。”管委会
主任说。

【图：头班车驶过江岸大桥。　本报
资料图片】

　　企业也没闲着。远帆新材料股份
有限公司上月收购了临港企业海石测
控51%的股权。

广告　
携手共赢　合作热线0371－6×××××××
`;

export const ENGLISH_LETTER = `NORTH SHORE PARKS LETTER | No. 12 | May

Harbor Science Park opens a door in Oslo

Three tenants of Harbor Science Park have opened a joint office in Oslo. They share it with Fjord Robotics AS,
a maker of winches.

The office lies in Bryn Tech Quarter and costs them nothing for a year.

Two universities share one wind tunnel

Dunmore University and the Univ. of Tarn have signed a ten-year contract with Harbor Science Park.
`;
