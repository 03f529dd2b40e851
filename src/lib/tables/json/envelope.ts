import { stripDiacritics } from '../../text/index.js';
import { isCodeLike, isProcedureCode } from './code-like.js';
import { ListNode, type Node, ObjectNode } from './syntax/node.js';

/** What systems call the list in an answer, folded and without spaces. */
const LISTS = new Set(
  [
    'data items rows records results result list content contents values entries elements objects',
    'value payload response body collection members dataset docs hits d graph',
    'procedures wards units communes provinces districts areas processes crosswalk',
    'danhsach ds dulieu ketqua banghi noidung thutuc thutuchanhchinh tthc donvi donvihanhchinh xa phuong',
  ].flatMap((line) => line.split(' ')),
);

/** What they put beside it: pages, counts, how the request went, when and whence. */
const BESIDE = new Set(
  [
    'total totalcount totalrecords totalitems totalelements totalpages totalrows totalresults count',
    'page pages pageno pagenumber pageindex pagesize pagecount perpage currentpage lastpage size limit',
    'offset start from to skip take first last next prev previous hasnext hasmore hasnextpage empty',
    'numberofelements draw recordstotal recordsfiltered recordcount rowcount nextpage cursor sort order',
    'status statuscode httpstatus code errorcode resultcode responsecode message msg error errors',
    'errormessage success successful ok issuccess issuccessful succeeded result',
    'timestamp time date datetime generated generatedat exported exportedat createdat updatedat',
    'took elapsed duration requestid traceid correlationid version apiversion schema source url self',
    'locale lang language query q sql type format encoding',
    'tong tongso tongsobanghi tongsodong sobanghi soluong sotrang trang kichthuoctrang trangthai',
    'thongbao loi maloi thanhcong thoigian ngayxuat thoidiem phienban nguon',
  ].flatMap((line) => line.split(' ')),
);

/** Objects whose own fields say nothing of a record. */
const ABOUT = new Set(
  'meta metadata pagination paging pager page pageable links link header headers info params query request sort error aggregations facets shards'.split(
    ' ',
  ),
);

/** Names of lists that have more to them: `danhSachXa`, `wardList`. */
const LIST_NAME = /^(?:ds|danhsach|danhmuc|list)|(?:list|items|records|rows|data)$/;

/** Names of what tells one record from others. */
const OF_RECORD =
  /^(?:id|stt|ma|maso|masothutuc|mathutuc|matthc|maxa|maphuong|madonvi|madvhc)$|code$/;

/**
 * Takes an object and the keys that lead to the one list in it; gives the keys beside that say that the object is
 * a record of its own, of which the list is but a part. None where it is an envelope: what stands beside is of
 * pages, counts and times, or the list is called as such lists are and nothing beside it tells a record.
 */
export function fieldsBeside(object: Node, path: readonly string[]): string[] {
  const beside = [...scalarsBeside(object, path)].filter(
    ({ key, value }) => !BESIDE.has(plainKey(key)) || isProcedureCode(value),
  );
  const tellsRecord = ({ key, value }: Scalar) =>
    OF_RECORD.test(plainKey(key)) || isCodeLike(value);
  const name = plainKey(path.at(-1) ?? '');
  const isNamed = LISTS.has(name) || LIST_NAME.test(name);
  return isNamed && !beside.some(tellsRecord) ? [] : beside.map(({ key }) => key);
}

interface Scalar {
  readonly key: string;
  readonly value: Node;
}

function* scalarsBeside(value: Node, [next, ...further]: readonly string[]): Generator<Scalar> {
  if (!(value instanceof ObjectNode)) return;
  for (const [key, member] of value.members) {
    if (key === next) yield* scalarsBeside(member, further);
    else if (member instanceof ObjectNode) {
      if (!ABOUT.has(plainKey(key))) yield* scalarsBeside(member, []);
    } else if (member !== null && !(member instanceof ListNode)) yield { key, value: member };
  }
}

/** `Tổng số`, `tong_so` and `tongSo` are alike. */
function plainKey(key: string): string {
  return stripDiacritics(key.toLowerCase()).replace(/[^a-z0-9]/g, '');
}
