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
}

/** What an order takes of one unit. */
export interface OrderTaking extends Measure {
  readonly unit: OrderUnit;
  readonly figures: Figures;
  /** "sau khi điều chỉnh …": the unit as earlier sentences left it. */
  readonly isAfter: boolean;
}

/** `create`: "Thành lập …"; `join`: "Nhập … vào …", "Điều chỉnh … vào …"; `arrange`: "Sắp xếp … thành …"; `rename`: "Đổi tên …". */
export type OrderKind = 'create' | 'join' | 'arrange' | 'rename';

/** What a sentence does to communes. */
export interface Order {
  readonly node: 'order';
  readonly kind: OrderKind;
  readonly takings: readonly OrderTaking[];
  readonly target: OrderUnit;
}

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
  | { readonly node: 'orders'; readonly orders: readonly Order[] }
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
  readonly sentences: readonly Sentence[];
  readonly problems: readonly Problem[];
  readonly unreadCharacters: number;
}
