import type { CommuneType, DistrictType, Measure, ProvinceType } from '../../register/index.js';
import type { CountsByType, DistrictName, Problem, Span } from '../resolution/types.js';

/** Where a sentence stands: its article (điều), clause (khoản) and point (điểm), as far as the text numbers them. */
export interface OrderPlace extends Span {
  readonly article?: number;
  readonly clause?: number;
  readonly point?: string;
  /** What people are told: "2a", or "#5" for the fifth sentence of a text without numbers. */
  readonly label: string;
}

/** What a text states of land and people. */
export interface Figures {
  readonly areaKm2?: number;
  readonly people?: number;
}

/** A commune as an order names it. */
export interface OrderUnit extends Span {
  readonly type: CommuneType;
  readonly name: string;
  readonly district?: DistrictName;
  /** "(thuộc tỉnh Y)": with its type, in small letters. */
  readonly province?: string;
  /** The province that the last unit of the same list is said to lie in: this one may as well. */
  readonly mayLieIn?: string;
}

/** What an order takes of one unit. */
export interface OrderTaking extends Measure {
  readonly unit: OrderUnit;
  readonly figures: Figures;
  /** "sau khi điều chỉnh …": the unit as earlier sentences left it. */
  readonly isAfter: boolean;
}

/** `create`: "Thành lập …"; `join`: "Nhập … vào …", "Điều chỉnh … vào …"; `merge`: "Nhập … thành …"; `arrange`: "Sắp xếp … thành …"; `rename`: "Đổi tên …". */
export type OrderKind = 'create' | 'join' | 'merge' | 'arrange' | 'rename';

/** What is said of the day of a sentence's own: "kể từ ngày 15/3/2027". */
interface Dated {
  readonly from?: string;
}

/** What a sentence does to communes. */
export interface Order extends Dated {
  readonly node: 'order';
  readonly kind: OrderKind;
  readonly takings: readonly OrderTaking[];
  readonly target: OrderUnit;
}

/** "Giải thể xã A": others have to say where its land and its people go. */
export interface Dissolution extends Dated {
  readonly node: 'dissolution';
  readonly units: readonly OrderUnit[];
}

/** "Thành lập các phường A, B trên cơ sở các xã C, D" where nothing says which comes of which. */
export interface OpenPairs extends Dated {
  readonly node: 'open-pairs';
  readonly targets: readonly OrderUnit[];
  readonly sources: readonly OrderUnit[];
}

/** What a sentence says of communes, one after the other. */
export type OrderStep = Order | Dissolution | OpenPairs;

/** "Sau khi nhập, xã X có diện tích tự nhiên là … và quy mô dân số là …". */
export interface Statement {
  readonly node: 'statement';
  readonly units: readonly { readonly unit: OrderUnit; readonly figures: Figures }[];
}

/** A sentence that opens others and says where their units lie. */
export interface HeadingSentence {
  readonly node: 'heading';
  readonly districts: readonly DistrictName[];
  readonly provinces: readonly string[];
}

/** What a sentence does to districts: no commune becomes another by it. */
export interface DistrictOrder {
  readonly node: 'district-order';
  readonly districts: readonly DistrictName[];
}

/** A province that gets another type or name: "Thành lập thành phố X trên cơ sở nguyên trạng … của tỉnh X". */
export interface ProvinceOrder {
  readonly node: 'province-order';
  readonly before: { readonly type: ProvinceType; readonly name: string };
  readonly after: { readonly type: ProvinceType; readonly name: string };
}

/** The communes that a list of a totals sentence names, by their type. */
export interface NamedCount {
  readonly type: CommuneType;
  readonly names: readonly string[];
}

/** "huyện X có n đơn vị hành chính cấp xã, gồm …". */
export interface TotalsSentence {
  readonly node: 'totals';
  readonly of: { readonly type: DistrictType | 'tỉnh'; readonly name: string };
  readonly total?: number;
  readonly byType: CountsByType;
  readonly named: readonly NamedCount[];
}

/** "Xã X giáp …", the opening of an article, dates: nothing that changes a unit. */
export interface PassiveSentence {
  readonly node: 'passive';
}

export type SentenceContent =
  | { readonly node: 'orders'; readonly orders: readonly OrderStep[] }
  | Statement
  | HeadingSentence
  | DistrictOrder
  | ProvinceOrder
  | TotalsSentence
  | PassiveSentence;

export interface Sentence {
  readonly place: OrderPlace;
  readonly content: SentenceContent;
}

/** A text read sentence by sentence; what isn't understood is a problem. */
export interface OrdersText {
  readonly number?: string;
  readonly adopted?: string;
  readonly effective?: string;
  /** The provinces that it names, those of headings first. */
  readonly provinces: readonly string[];
  /** Whether the title of an article speaks of administrative units. */
  readonly isOfUnits: boolean;
  readonly sentences: readonly Sentence[];
  readonly problems: readonly Problem[];
  readonly unreadCharacters: number;
}
