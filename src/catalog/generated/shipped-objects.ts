// Written by scripts/generate-catalog.ts from src/catalog/data/authorization-objects.ts. Changes here are lost.

import type { AuthorizationOptions, Values } from '../authorization-type.ts';

/** Authorization for the Gateway Service Builder */
interface _IWBEP_SB extends AuthorizationOptions {
  readonly '/IWBEP/PRJ': Values;
  readonly DEVCLASS: Values;
  readonly ACTVT: Values;
}

/** Asset Postings: Company Code/Asset Class (fields not verified) */
interface A_B_ANLKL extends AuthorizationOptions {
  readonly BUKRS?: Values;
  readonly ANLKL?: Values;
  readonly BWASL?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** No text is known */
interface A_CFG_CMP extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly ACTVT: Values;
}

/** Asset Master Data Maintenance: Company Code/Asset Class (fields not verified) */
interface A_S_ANLKL extends AuthorizationOptions {
  readonly BUKRS?: Values;
  readonly ANLKL?: Values;
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** SRM: Edit Purchase Order Response */
interface BBP_PD_PCO extends AuthorizationOptions {
  readonly BBP_PURORG: Values;
  readonly BBP_PURGRP: Values;
  readonly BBP_PROCTY: Values;
  readonly ACTVT: Values;
}

/** SRM: Process Purchase Orders */
interface BBP_PD_PO extends AuthorizationOptions {
  readonly BBP_PURORG: Values;
  readonly BBP_PURGRP: Values;
  readonly BBP_PROCTY: Values;
  readonly ACTVT: Values;
}

/** ALE/EDI: Distributing master data */
interface B_ALE_MAST extends AuthorizationOptions {
  readonly EDI_MES: Values;
}

/** ALE/EDI: Receiving IDocs via RFC */
interface B_ALE_RECV extends AuthorizationOptions {
  readonly EDI_MES: Values;
}

/** Business Partner: Authorization Groups */
interface B_BUPA_GRP extends AuthorizationOptions {
  readonly BEGRU: Values;
  readonly ACTVT: Values;
}

/** Business Partner: BP Roles */
interface B_BUPA_RLT extends AuthorizationOptions {
  readonly RLTYP: Values;
  readonly ACTVT: Values;
}

/** Business Partner Relationships: Relationship Categories */
interface B_BUPR_BZT extends AuthorizationOptions {
  readonly RELTYP: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface B_BUP_DCPD extends AuthorizationOptions {
  readonly DATA_CTRLR: Values;
  readonly PURPSE: Values;
  readonly ACTVT: Values;
}

/** Cross-Application Mass Maintenance */
interface B_MASSMAIN extends AuthorizationOptions {
  readonly MASSOBJTYP: Values;
}

/** No text is known */
interface CMW_CRMADP extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface CMW_GEN extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface CRM_MW_AC extends AuthorizationOptions {
  readonly SMO_DEPOBJ: Values;
  readonly SMO_OBJECT: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface CRM_MW_BDM extends AuthorizationOptions {
  readonly BDOC_CLASS: Values;
  readonly SUBCLASS: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface CRM_MW_DC extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface CRM_MW_FC extends AuthorizationOptions {
  readonly BDOC_TYPE: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface CRM_MW_RR extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** Order: activity (network) */
interface C_AFKO_ACT extends AuthorizationOptions {
  readonly PS_ACTVT: Values;
}

/** Network: MRP group/plant */
interface C_AFKO_DIS extends AuthorizationOptions {
  readonly DISPO: Values;
  readonly TRTYP: Values;
  readonly WERKS: Values;
}

/** Network: work center */
interface C_AFVG_APL extends AuthorizationOptions {
  readonly ARBPL: Values;
  readonly PS_ACTVT: Values;
  readonly WERKS: Values;
}

/** No text is known */
interface C_AFVG_TYP extends AuthorizationOptions {
  readonly PS_ACTVT: Values;
  readonly PS_VGTYP: Values;
}

/** Characteristics */
interface C_CABN extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** Class */
interface C_KLAH_BKL extends AuthorizationOptions {
  readonly BGRKL: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface C_PROJ_KOK extends AuthorizationOptions {
  readonly KOKRS: Values;
  readonly PS_ACTVT: Values;
}

/** No text is known */
interface C_PROJ_PRC extends AuthorizationOptions {
  readonly PRCTR: Values;
  readonly PS_ACTVT: Values;
}

/** No text is known */
interface C_PROJ_VNR extends AuthorizationOptions {
  readonly PS_VERNR: Values;
  readonly PS_ACTVT: Values;
}

/** No text is known */
interface C_PRPS_ART extends AuthorizationOptions {
  readonly PS_PRART: Values;
  readonly PS_ACTVT: Values;
}

/** No text is known */
interface C_PRPS_KOK extends AuthorizationOptions {
  readonly KOKRS: Values;
  readonly PS_ACTVT: Values;
}

/** No text is known */
interface C_PRPS_KST extends AuthorizationOptions {
  readonly PS_FKOKR: Values;
  readonly PS_FKSTL: Values;
  readonly PS_ACTVT: Values;
}

/** No text is known */
interface C_PRPS_PRC extends AuthorizationOptions {
  readonly PRCTR: Values;
  readonly PS_ACTVT: Values;
}

/** No text is known */
interface C_PRPS_USR extends AuthorizationOptions {
  readonly USR10_1: Values;
  readonly USR10_2: Values;
  readonly USR20_1: Values;
  readonly USR20_2: Values;
  readonly USRFLAG_1: Values;
  readonly USRFLAG_2: Values;
  readonly PS_ACTVT: Values;
}

/** No text is known */
interface C_PRPS_VNR extends AuthorizationOptions {
  readonly PS_VERNR: Values;
  readonly PS_ACTVT: Values;
}

/** No text is known */
interface C_PSCVP_DB extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface C_SHES_TDU extends AuthorizationOptions {
  readonly ESEAUTHGRP: Values;
  readonly ESEESTCAT: Values;
  readonly ESERVLID: Values;
  readonly ESEVACLID: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface C_SHES_TR2 extends AuthorizationOptions {
  readonly ESEAUTHGRP: Values;
  readonly SUBCAT: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface C_SHES_TRH extends AuthorizationOptions {
  readonly ESEAUTHGRP: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface C_SHES_TVH extends AuthorizationOptions {
  readonly ESEAUTHGRP: Values;
  readonly ESEESTCAT: Values;
  readonly ESERVLID: Values;
  readonly ESEVACLID: Values;
  readonly ACTVT: Values;
}

/** CS BOM Authorizations */
interface C_STUE_BER extends AuthorizationOptions {
  readonly BEGRU: Values;
  readonly STLAN: Values;
  readonly STLTY: Values;
  readonly ACTVT: Values;
}

/** CS BOM Plant */
interface C_STUE_WRK extends AuthorizationOptions {
  readonly CSWRK: Values;
  readonly ACTVT: Values;
}

/** Class type */
interface C_TCLA_BKA extends AuthorizationOptions {
  readonly KLART: Values;
}

/** Class: characteristics maintenance */
interface C_TCLS_MNT extends AuthorizationOptions {
  readonly KLART: Values;
  readonly SICHT: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface D_SVAS_SES extends AuthorizationOptions {
  readonly SES_GR_TYP: Values;
  readonly PKG_ID_TYP: Values;
  readonly ACTVT_SES: Values;
  readonly AUTHGROUP: Values;
}

/** No text is known */
interface FCCX_TMM extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface FD_DAR_BEG extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly BEGRU: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface FD_DAR_BUK extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface FD_DAR_GSA extends AuthorizationOptions {
  readonly GSART: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface FD_DAR_STA extends AuthorizationOptions {
  readonly SSTATI: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface F_BKPF_BEB extends AuthorizationOptions {
  readonly BAGRP: Values;
  readonly ACTVT: Values;
}

/** Accounting Document: Account Authorization for Customers */
interface F_BKPF_BED extends AuthorizationOptions {
  readonly BRGRU: Values;
  readonly ACTVT: Values;
}

/** Accounting Document: Account Authorization for Vendors */
interface F_BKPF_BEK extends AuthorizationOptions {
  readonly BRGRU: Values;
  readonly ACTVT: Values;
}

/** Accounting Document: Account Authorization for G/L Accounts */
interface F_BKPF_BES extends AuthorizationOptions {
  readonly BRGRU: Values;
  readonly ACTVT: Values;
}

/** Accounting Document: Authorization for Document Types */
interface F_BKPF_BLA extends AuthorizationOptions {
  readonly BRGRU: Values;
  readonly ACTVT: Values;
}

/** Accounting Document: Authorization for Company Codes */
interface F_BKPF_BUK extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface F_BKPF_FKB extends AuthorizationOptions {
  readonly FKBER: Values;
  readonly ACTVT: Values;
}

/** Accounting Document: Authorization for Business Areas */
interface F_BKPF_GSB extends AuthorizationOptions {
  readonly GSBER: Values;
  readonly ACTVT: Values;
}

/** Accounting Document: Authorization for Account Types */
interface F_BKPF_KOA extends AuthorizationOptions {
  readonly KOART: Values;
  readonly ACTVT: Values;
}

/** Banks: Authorization for Company Codes */
interface F_BNKA_BUK extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly ACTVT: Values;
}

/** Banks: General Maintenance Authorization */
interface F_BNKA_MAN extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface F_BNKA_MAO extends AuthorizationOptions {
  readonly BBANKS: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface F_BUAC_PST extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly BU_AUGRP: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface F_BUK_BUPL extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly BUPLA: Values;
  readonly ACTVT: Values;
}

/** General Ledger: Authorization for Ledger */
interface F_FAGL_LDR extends AuthorizationOptions {
  readonly GLRLDNR: Values;
  readonly GLRRCTY: Values;
  readonly GLRVERS: Values;
  readonly BUKRS: Values;
  readonly ACTVT: Values;
}

/** General Ledger: Authorization for Segment */
interface F_FAGL_SEG extends AuthorizationOptions {
  readonly GLRRCTY: Values;
  readonly SEGMENT: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface F_FICA_FOG extends AuthorizationOptions {
  readonly FM_FIKRS: Values;
  readonly FM_AUTHGRF: Values;
  readonly FM_AUTHACT: Values;
}

/** No text is known */
interface F_FICA_FPG extends AuthorizationOptions {
  readonly FM_FIKRS: Values;
  readonly FM_AUTHGRP: Values;
  readonly FM_AUTHACT: Values;
}

/** No text is known */
interface F_FICB_FKR extends AuthorizationOptions {
  readonly FM_FIKRS: Values;
  readonly FM_AUTHACT: Values;
}

/** No text is known */
interface F_FIGM_GNT extends AuthorizationOptions {
  readonly GM_AUTHGR: Values;
  readonly GM_LIFESTA: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface F_FMMD_BPD extends AuthorizationOptions {
  readonly FM_GRP_BPD: Values;
  readonly FM_AUTHACT: Values;
}

/** No text is known */
interface F_FMMD_FAR extends AuthorizationOptions {
  readonly FM_FIKRS: Values;
  readonly FM_GRP_FAR: Values;
  readonly FM_AUTHACT: Values;
}

/** No text is known */
interface F_FMMD_MES extends AuthorizationOptions {
  readonly FM_FIKRS: Values;
  readonly FM_AUTHGRM: Values;
  readonly FM_AUTHACT: Values;
}

/** No text is known */
interface F_FUNDSRES extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly FMRE_AUTH: Values;
  readonly FMRE_BLART: Values;
  readonly FMRE_BLTYP: Values;
}

/** No text is known */
interface F_FUND_PST extends AuthorizationOptions {
  readonly FM_FIKRS: Values;
  readonly FM_AUTHGRF: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface F_KKINK extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly BRGRU: Values;
}

/** No text is known */
interface F_KKKO_BUK extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface F_KKWOFF extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** Customer: Change Authorization for Certain Fields */
interface F_KNA1_AEN extends AuthorizationOptions {
  readonly VGRUP: Values;
}

/** Customer: Application Authorization */
interface F_KNA1_APP extends AuthorizationOptions {
  readonly APPKZ: Values;
  readonly ACTVT: Values;
}

/** Customer: Accounts Authorization */
interface F_KNA1_BED extends AuthorizationOptions {
  readonly BRGRU: Values;
  readonly ACTVT: Values;
}

/** Customer: Authorization for Company Codes */
interface F_KNA1_BUK extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly ACTVT: Values;
}

/** Customer: Central Data */
interface F_KNA1_GEN extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** Customer: Account Group Authorization */
interface F_KNA1_GRP extends AuthorizationOptions {
  readonly KTOKD: Values;
  readonly ACTVT: Values;
}

/** Customer: Authorization for Account Analysis */
interface F_KNB1_ANA extends AuthorizationOptions {
  readonly BUKRS: Values;
}

/** Credit Management: Authorization for Credit Control Area */
interface F_KNKA_KKB extends AuthorizationOptions {
  readonly KKBER: Values;
  readonly ACTVT: Values;
}

/** Credit Management: General Maintenance Authorization */
interface F_KNKA_MAN extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** Credit Management: Accounts Authorization */
interface F_KNKK_BED extends AuthorizationOptions {
  readonly BRGRU: Values;
  readonly ACTVT: Values;
}

/** Vendor: Accounts Authorization */
interface F_LFA1_BEK extends AuthorizationOptions {
  readonly BRGRU: Values;
  readonly ACTVT: Values;
}

/** Vendor: Authorization for Company Codes */
interface F_LFA1_BUK extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly ACTVT: Values;
}

/** Vendor: Central Data */
interface F_LFA1_GEN extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** Vendor: Account Group Authorization */
interface F_LFA1_GRP extends AuthorizationOptions {
  readonly KTOKK: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface F_MANDATE extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly ACTVT: Values;
}

/** Check Management: Action Authorization for Company Codes (fields not verified) */
interface F_PAYR_BUK extends AuthorizationOptions {
  readonly BUKRS?: Values;
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Automatic Payment: Activity Authorization for Company Codes (fields not verified) */
interface F_REGU_BUK extends AuthorizationOptions {
  readonly BUKRS?: Values;
  readonly FBTCH?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Automatic Payment: Activity Authorization for Account Types (fields not verified) */
interface F_REGU_KOA extends AuthorizationOptions {
  readonly KOART?: Values;
  readonly FBTCH?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** G/L Account: Authorization for Company Codes (fields not verified) */
interface F_SKA1_BUK extends AuthorizationOptions {
  readonly BUKRS?: Values;
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** G/L Account: Authorization for Charts of Accounts (fields not verified) */
interface F_SKA1_KTP extends AuthorizationOptions {
  readonly KTOPL?: Values;
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** No text is known */
interface F_T_TRANSB extends AuthorizationOptions {
  readonly TCD: Values;
}

/** No text is known */
interface F_UNI_HIER extends AuthorizationOptions {
  readonly HRYTYPE: Values;
  readonly HRYID: Values;
  readonly ACTVT: Values;
}

/** Special Purpose Ledger Sets: Set */
interface G_800S_GSE extends AuthorizationOptions {
  readonly BRGRU: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface G_820_GPL extends AuthorizationOptions {
  readonly BRGRU: Values;
  readonly ACTVT: Values;
}

/** Central Administrative Tools */
interface G_ADMI_CUS extends AuthorizationOptions {
  readonly GLCENTACTY: Values;
}

/** Special Purpose Ledger Database (Ledger, Record Type, Version) */
interface G_GLTP extends AuthorizationOptions {
  readonly GLRLDNR: Values;
  readonly GLRRCTY: Values;
  readonly GLRVERS: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface G_REPO_LOC extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly GLRLDNR: Values;
  readonly GLRRCTY: Values;
  readonly GLRVERS: Values;
  readonly ACTVT: Values;
}

/** PM: Maintenance Planning Plant (fields not verified) */
interface I_IWERK extends AuthorizationOptions {
  readonly TCD?: Values;
  readonly IWERK?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** PM/QM: Transaction Code (fields not verified) */
interface I_TCODE extends AuthorizationOptions {
  readonly TCD?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** CO-CCA: General Authorization Object for Cost Center Accounting (fields not verified) */
interface K_CCA extends AuthorizationOptions {
  readonly RESPAREA?: Values;
  readonly CO_ACTION?: Values;
  readonly KSTAR?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** CO-CCA: Cost Element Groups */
interface K_CSKA_SET extends AuthorizationOptions {
  readonly KTOPL: Values;
  readonly ACTVT: Values;
}

/** CO-CCA: Cost Center Master */
interface K_CSKS extends AuthorizationOptions {
  readonly KOKRS: Values;
  readonly KOSTL: Values;
  readonly ACTVT: Values;
}

/** CO-CCA: Cost Center Groups (fields not verified) */
interface K_CSKS_SET extends AuthorizationOptions {
  readonly KOKRS?: Values;
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** No text is known */
interface K_KA_RCS extends AuthorizationOptions {
  readonly CEAPPL: Values;
  readonly CEFORM: Values;
  readonly TABLE: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface K_KA_RPT extends AuthorizationOptions {
  readonly CEAPPL: Values;
  readonly CEREPID: Values;
  readonly TABLE: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface K_KC_DSK extends AuthorizationOptions {
  readonly CFAPPLC: Values;
  readonly CFASPET: Values;
  readonly CFOKCOD: Values;
  readonly TCD: Values;
}

/** No text is known */
interface K_KC_FC extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** CO-PA: Operating Concern */
interface K_KEA_ERG extends AuthorizationOptions {
  readonly CEERKRS: Values;
}

/** No text is known */
interface K_KEB_RC extends AuthorizationOptions {
  readonly CEERKRS: Values;
  readonly CEFORM: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface K_KEB_REP extends AuthorizationOptions {
  readonly CEERKRS: Values;
  readonly CEREPID: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface K_KEB_TC extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface K_KEDT_TC extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface K_KEI_TC extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface K_KEKD_TC extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface K_KEPL_RC extends AuthorizationOptions {
  readonly CEERKRS: Values;
  readonly CEFORM: Values;
  readonly ACTVT: Values;
}

/** CO-OPA: General Authorization Object for Internal Orders (fields not verified) */
interface K_ORDER extends AuthorizationOptions {
  readonly RESPAREA?: Values;
  readonly AUFART?: Values;
  readonly AUTHPHASE?: Values;
  readonly CO_ACTION?: Values;
  readonly KSTAR?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** EC-PCA: Responsibility Area, Profit Center */
interface K_PCA extends AuthorizationOptions {
  readonly RESPAREA: Values;
  readonly CO_ACTION: Values;
  readonly KSTAR: Values;
}

/** EC-PCA: Profit Center Groups */
interface K_PCAP_SET extends AuthorizationOptions {
  readonly KOKRS: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface K_PCAR_REP extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly PRCTR: Values;
  readonly KSTAR: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface K_PCAR_SRP extends AuthorizationOptions {
  readonly GLRLDNR: Values;
  readonly ACTVT: Values;
}

/** EC-PCA: Profit Center Master Data */
interface K_PCA_MD extends AuthorizationOptions {
  readonly KOKRS: Values;
  readonly PRCTR: Values;
  readonly ACTVT: Values;
}

/** Transfer Price: Valuation */
interface K_TP_VALU extends AuthorizationOptions {
  readonly KOKRS: Values;
  readonly VALUTYP: Values;
  readonly ACTVT: Values;
}

/** Warehouse Number / Storage Type (fields not verified) */
interface L_LGNUM extends AuthorizationOptions {
  readonly LGNUM?: Values;
  readonly LGTYP?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Document Type in RFQ */
interface M_ANFR_BSA extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly BSART: Values;
}

/** Purchasing Group in RFQ */
interface M_ANFR_EKG extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKGRP: Values;
}

/** Purchasing Organization in RFQ */
interface M_ANFR_EKO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKORG: Values;
}

/** Plant in RFQ */
interface M_ANFR_WRK extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly WERKS: Values;
}

/** Document Type in Quotation */
interface M_ANGB_BSA extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly BSART: Values;
}

/** Purchasing Group in Quotation */
interface M_ANGB_EKG extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKGRP: Values;
}

/** Purchasing Organization in Quotation */
interface M_ANGB_EKO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKORG: Values;
}

/** Plant in Quotation */
interface M_ANGB_WRK extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly WERKS: Values;
}

/** Document Type in Purchase Requisition (fields not verified) */
interface M_BANF_BSA extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly BSART?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Purchasing Group in Purchase Requisition (fields not verified) */
interface M_BANF_EKG extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly EKGRP?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Purchasing Organization in Purchase Requisition */
interface M_BANF_EKO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKORG: Values;
}

/** Plant in Purchase Requisition (fields not verified) */
interface M_BANF_WRK extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly WERKS?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Document Type in Purchase Order */
interface M_BEST_BSA extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly BSART: Values;
}

/** Purchasing Group in Purchase Order */
interface M_BEST_EKG extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKGRP: Values;
}

/** Purchasing Organization in Purchase Order */
interface M_BEST_EKO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKORG: Values;
}

/** Plant in Purchase Order */
interface M_BEST_WRK extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly WERKS: Values;
}

/** Purchasing organization in supplier master record */
interface M_LFM1_EKO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKORG: Values;
}

/** Material Master: Company Codes (fields not verified) */
interface M_MATE_BUK extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly BUKRS?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Material Master: Data at Client Level */
interface M_MATE_MAN extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** Material Master: Material Types */
interface M_MATE_MAR extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly BEGRU: Values;
}

/** Material Master: Materials */
interface M_MATE_MAT extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly BEGRU: Values;
}

/** Material Master: Maintenance Statuses */
interface M_MATE_STA extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly STATM: Values;
}

/** Material Master: Sales Organization/Distribution Channel (fields not verified) */
interface M_MATE_VKO extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly VKORG?: Values;
  readonly VTWEG?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Material Master: Material Groups */
interface M_MATE_WGR extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly BEGRU: Values;
}

/** Material Master: Plants */
interface M_MATE_WRK extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly WERKS: Values;
}

/** Goods Movements: Movement Type (fields not verified) */
interface M_MSEG_BWA extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly BWART?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Goods Receipt for Purchase Order: Movement Type (fields not verified) */
interface M_MSEG_BWE extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly BWART?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Goods Movements: Storage Location (fields not verified) */
interface M_MSEG_LGO extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly WERKS?: Values;
  readonly LGORT?: Values;
  readonly BWART?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Goods Movements: Plant (fields not verified) */
interface M_MSEG_WWA extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly WERKS?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Goods Receipt for Purchase Order: Plant (fields not verified) */
interface M_MSEG_WWE extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly WERKS?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** No text is known */
interface M_QTN_BSA extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly BSART: Values;
}

/** No text is known */
interface M_QTN_EKG extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKGRP: Values;
}

/** No text is known */
interface M_QTN_EKO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKORG: Values;
}

/** No text is known */
interface M_QTN_WRK extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly WERKS: Values;
}

/** Document Type in Outline Agreement */
interface M_RAHM_BSA extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly BSART: Values;
}

/** Purchasing Group in Outline Agreement */
interface M_RAHM_EKG extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKGRP: Values;
}

/** Purchasing Organization in Outline Agreement */
interface M_RAHM_EKO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKORG: Values;
}

/** No text is known */
interface M_RAHM_LGO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly WERKS: Values;
  readonly LGORT: Values;
}

/** Plant in Outline Agreement */
interface M_RAHM_WRK extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly WERKS: Values;
}

/** Invoices: Company Code (fields not verified) */
interface M_RECH_BUK extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly BUKRS?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Invoices: Plant (fields not verified) */
interface M_RECH_WRK extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly WERKS?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** No text is known */
interface M_RFQ_BSA extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly BSART: Values;
}

/** No text is known */
interface M_RFQ_EKG extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKGRP: Values;
}

/** No text is known */
interface M_RFQ_EKO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly EKORG: Values;
}

/** No text is known */
interface M_RFQ_WRK extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly WERKS: Values;
}

/** No text is known */
interface PLM_RCPCVS extends AuthorizationOptions {
  readonly PLM_RCPAGR: Values;
  readonly PLM_RCPSTA: Values;
  readonly PLM_RCPTYP: Values;
  readonly PLM_RCPUSG: Values;
  readonly ACTVT: Values;
}

/** Personnel Planning */
interface PLOG extends AuthorizationOptions {
  readonly PLVAR: Values;
  readonly OTYPE: Values;
  readonly INFOTYP: Values;
  readonly SUBTYP: Values;
  readonly ISTAT: Values;
  readonly PPFCODE: Values;
}

/** HR: Reporting (fields not verified) */
interface P_ABAP extends AuthorizationOptions {
  readonly REPID?: Values;
  readonly COARS?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** HR: Master Data */
interface P_ORGIN extends AuthorizationOptions {
  readonly INFTY: Values;
  readonly SUBTY: Values;
  readonly AUTHC: Values;
  readonly PERSA: Values;
  readonly PERSG: Values;
  readonly PERSK: Values;
  readonly VDSK1: Values;
}

/** HR: Master Data - Personnel Number Check (fields not verified) */
interface P_PERNR extends AuthorizationOptions {
  readonly AUTHC?: Values;
  readonly PSIGN?: Values;
  readonly INFTY?: Values;
  readonly SUBTY?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** HR: Transaction codes */
interface P_TCODE extends AuthorizationOptions {
  readonly TCD: Values;
}

/** No text is known */
interface SDDLVIEW extends AuthorizationOptions {
  readonly DDLNAME: Values;
  readonly DDLSRCNAME: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface SM_DSHO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly DSHID: Values;
  readonly CATID: Values;
}

/** No text is known */
interface SM_FUNCS extends AuthorizationOptions {
  readonly SM_APPL: Values;
  readonly SM_FUNC: Values;
}

/** No text is known */
interface S_ABAPDUMP extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly DUMP_CCLNT: Values;
  readonly DUMP_CUSER: Values;
  readonly DUMP_INFO: Values;
}

/** No text is known */
interface S_ACL_HIST extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** Central address management */
interface S_ADDRESS1 extends AuthorizationOptions {
  readonly ADGRP: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_ADF_ADM extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** System Authorizations */
interface S_ADMI_FCD extends AuthorizationOptions {
  readonly S_ADMI_FCD: Values;
}

/** No text is known */
interface S_ALM_CONF extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface S_ALM_CUST extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** ALV Standard Layout */
interface S_ALV_LAYO extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface S_ALV_LAYR extends AuthorizationOptions {
  readonly REPORT: Values;
  readonly HANDLE: Values;
  readonly LOG_GROUP: Values;
  readonly ACTVT: Values;
}

/** Applications log */
interface S_APPL_LOG extends AuthorizationOptions {
  readonly ALG_OBJECT: Values;
  readonly ALG_SUBOBJ: Values;
  readonly ACTVT: Values;
}

/** Archiving */
interface S_ARCHIVE extends AuthorizationOptions {
  readonly APPLIC: Values;
  readonly ARCH_OBJ: Values;
  readonly ACTVT: Values;
}

/** Batch Input Authorizations (fields not verified) */
interface S_BDC_MONI extends AuthorizationOptions {
  readonly BDCAKTI?: Values;
  readonly BDCGROUPID?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** BC-SRV-KPR-BDS: Authorizations for Document Set */
interface S_BDS_DS extends AuthorizationOptions {
  readonly CLASSNAME: Values;
  readonly CLASSTYPE: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_BRWS_CUS extends AuthorizationOptions {
  readonly BRWS_KEY: Values;
  readonly BRWS_NAME: Values;
  readonly ACTVT: Values;
}

/** Background Processing: Background Administrator */
interface S_BTCH_ADM extends AuthorizationOptions {
  readonly BTCADMIN: Values;
}

/** Background Processing: Operations on Background Jobs */
interface S_BTCH_JOB extends AuthorizationOptions {
  readonly JOBGROUP: Values;
  readonly JOBACTION: Values;
}

/** Background Processing: Background User Name and Program */
interface S_BTCH_NA1 extends AuthorizationOptions {
  readonly BTCUNAME: Values;
  readonly PROGRAM: Values;
}

/** Background Processing: Background User Name */
interface S_BTCH_NAM extends AuthorizationOptions {
  readonly BTCUNAME: Values;
}

/** Authorization Object for Airlines */
interface S_CARRID extends AuthorizationOptions {
  readonly CARRID: Values;
  readonly ACTVT: Values;
}

/** Administration Functions in Change and Transport System */
interface S_CTS_ADMI extends AuthorizationOptions {
  readonly CTS_ADMFCT: Values;
}

/** System-Specific Administration (Transport) (fields not verified) */
interface S_CTS_SADM extends AuthorizationOptions {
  readonly DOMAIN?: Values;
  readonly DESTSYS?: Values;
  readonly CTS_ADMFCT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** C calls in ABAP programs */
interface S_C_FUNCT extends AuthorizationOptions {
  readonly PROGRAM: Values;
  readonly ACTVT: Values;
  readonly CFUNCNAME: Values;
}

/** Authorization for file access */
interface S_DATASET extends AuthorizationOptions {
  readonly PROGRAM: Values;
  readonly ACTVT: Values;
  readonly FILENAME: Values;
}

/** DB Multiconnect */
interface S_DBCON extends AuthorizationOptions {
  readonly DBA_DBHOST: Values;
  readonly DBA_DBSID: Values;
  readonly DBA_DBUSER: Values;
  readonly ACTVT: Values;
}

/** ABAP Workbench */
interface S_DEVELOP extends AuthorizationOptions {
  readonly DEVCLASS: Values;
  readonly OBJTYPE: Values;
  readonly OBJNAME: Values;
  readonly P_GROUP: Values;
  readonly ACTVT: Values;
}

/** MWB: Reading / writing authorization in sender / receiver */
interface S_DMC_S_R extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface S_DMIS extends AuthorizationOptions {
  readonly MBT_PR_ARE: Values;
  readonly MBT_PR_LEV: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_DOKU_AUT extends AuthorizationOptions {
  readonly DOKU_ACT: Values;
  readonly DOKU_DEVCL: Values;
  readonly DOKU_MODE: Values;
}

/** DataServices: Auth Object */
interface S_DSAUTH extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface S_ECATT extends AuthorizationOptions {
  readonly DEVCLASS: Values;
  readonly OBJNAME: Values;
  readonly OBJTYPE: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_ECATTADM extends AuthorizationOptions {
  readonly OBJNAME: Values;
  readonly OBJTYPE: Values;
  readonly ACTVT: Values;
}

/** Enqueue: Display and Delete Lock Entries */
interface S_ENQUE extends AuthorizationOptions {
  readonly S_ENQ_ACT: Values;
}

/** No text is known */
interface S_ETD_LPD extends AuthorizationOptions {
  readonly SETD_SCOPE: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_ETD_TRC extends AuthorizationOptions {
  readonly SETD_SCOPE: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_FRA_AREA extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly F_AREA_ID: Values;
}

/** No text is known */
interface S_FRA_CLRO extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly F_CLRO_ID: Values;
}

/** No text is known */
interface S_FRA_SP extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly F_AREA_ID: Values;
  readonly F_SP_ID: Values;
}

/** No text is known */
interface S_FRA_SPS extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly F_AREA_ID: Values;
  readonly F_SP_ID: Values;
  readonly F_SPS_ID: Values;
}

/** No text is known */
interface S_FRA_SPTY extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly F_SPTY_ID: Values;
}

/** Authorization for GUI activities */
interface S_GUI extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** Authorization Check for ICF Access (fields not verified) */
interface S_ICF extends AuthorizationOptions {
  readonly ICF_FIELD?: Values;
  readonly ICF_VALUE?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** WFEDI: S_IDOCDEFT - Access to IDoc Development */
interface S_IDOCDEFT extends AuthorizationOptions {
  readonly EDI_TCD: Values;
  readonly EDI_DOC: Values;
  readonly EDI_CIM: Values;
  readonly ACTVT: Values;
}

/** WFEDI: S_IDOCMONI - Access to IDoc Monitoring */
interface S_IDOCMONI extends AuthorizationOptions {
  readonly EDI_TCD: Values;
  readonly EDI_PRT: Values;
  readonly EDI_PRN: Values;
  readonly EDI_MES: Values;
  readonly EDI_DIR: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_IMG_GENE extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface S_KRN_TRC extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** Authorization to Execute Logical Operating System Commands (fields not verified) */
interface S_LOG_COM extends AuthorizationOptions {
  readonly COMMAND?: Values;
  readonly OPSYSTEM?: Values;
  readonly HOST?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Number Range Maintenance */
interface S_NUMBER extends AuthorizationOptions {
  readonly NROBJ: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_OA2C_ADM extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface S_OA2C_USE extends AuthorizationOptions {
  readonly OA2C_PROF: Values;
  readonly ACTVT: Values;
}

/** File system access via ABAP (fields not verified) */
interface S_PATH extends AuthorizationOptions {
  readonly FS_BRGRU?: Values;
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** No text is known */
interface S_PFL_ADM extends AuthorizationOptions {
  readonly PARNAME: Values;
  readonly ACTVT: Values;
}

/** ABAP: Program run checks by program name */
interface S_PROGNAM extends AuthorizationOptions {
  readonly P_PROGNAM: Values;
  readonly P_ACTION: Values;
}

/** ABAP: Program Flow Checks */
interface S_PROGRAM extends AuthorizationOptions {
  readonly P_GROUP: Values;
  readonly P_ACTION: Values;
}

/** No text is known */
interface S_PROJECT extends AuthorizationOptions {
  readonly APPL_COMP: Values;
  readonly PROJECT_ID: Values;
  readonly PROJ_CONF: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_PRO_AUTH extends AuthorizationOptions {
  readonly PROJAUTH: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_PSE_ADM extends AuthorizationOptions {
  readonly PSEAPPLIC: Values;
  readonly PSECONTEXT: Values;
  readonly ACTVT: Values;
}

/** SAP Query Authorization (fields not verified) */
interface S_QUERY extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Authorization Check for RFC Access */
interface S_RFC extends AuthorizationOptions {
  readonly RFC_TYPE: Values;
  readonly RFC_NAME: Values;
  readonly ACTVT: Values;
}

/** Authorization Check for RFC User (e.g. Trusted System) */
interface S_RFCACL extends AuthorizationOptions {
  readonly RFC_SYSID: Values;
  readonly RFC_CLIENT: Values;
  readonly RFC_USER: Values;
  readonly RFC_EQUSER: Values;
  readonly RFC_TCODE: Values;
  readonly RFC_INFO: Values;
  readonly ACTVT: Values;
}

/** Administration for RFC Destination */
interface S_RFC_ADM extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly RFCTYPE: Values;
  readonly RFCDEST: Values;
  readonly ICF_VALUE: Values;
}

/** No text is known */
interface S_RFC_TT extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly RFC_INSTNR: Values;
  readonly RFC_SYSID: Values;
  readonly RFC_TT_TYP: Values;
}

/** No text is known */
interface S_RFC_TTAC extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly RFC_INSTNR: Values;
  readonly SYSTEM: Values;
}

/** SAP DataSource Authorizations */
interface S_RO_OSOA extends AuthorizationOptions {
  readonly OLTPSOURCE: Values;
  readonly OSOAAPCO: Values;
  readonly OSOAPART: Values;
  readonly ACTVT: Values;
}

/** Data Warehousing Workbench - Objects */
interface S_RS_ADMWB extends AuthorizationOptions {
  readonly RSADMWBOBJ: Values;
  readonly ACTVT: Values;
}

/** BI Analysis Authorizations in Role */
interface S_RS_AUTH extends AuthorizationOptions {
  readonly BIAUTH: Values;
}

/** Business Explorer - Components */
interface S_RS_COMP extends AuthorizationOptions {
  readonly RSINFOAREA: Values;
  readonly RSINFOCUBE: Values;
  readonly RSZCOMPTP: Values;
  readonly RSZCOMPID: Values;
  readonly ACTVT: Values;
}

/** Data Warehousing Workbench - Data Transfer Process */
interface S_RS_DTP extends AuthorizationOptions {
  readonly RSTLDTPSRC: Values;
  readonly RSSTDTPSRC: Values;
  readonly RSONDTPSRC: Values;
  readonly RSTLDTPTGT: Values;
  readonly RSSTDTPTGT: Values;
  readonly RSONDTPTGT: Values;
  readonly ACTVT: Values;
}

/** Data Warehousing Workbench - Process Chains */
interface S_RS_PC extends AuthorizationOptions {
  readonly RSPCAPPLNM: Values;
  readonly RSPCCHAIN: Values;
  readonly RSPCPART: Values;
  readonly ACTVT: Values;
}

/** Data Warehousing Workbench - Transformation */
interface S_RS_TR extends AuthorizationOptions {
  readonly RSTLOGOSRC: Values;
  readonly RSSTTRSRC: Values;
  readonly RSOBJNMSRC: Values;
  readonly RSTLOGOTGT: Values;
  readonly RSSTTRTGT: Values;
  readonly RSOBJNMTGT: Values;
  readonly ACTVT: Values;
}

/** CCMS: System Administration */
interface S_RZL_ADM extends AuthorizationOptions {
  readonly ACTVT: Values;
}

/** No text is known */
interface S_SAL extends AuthorizationOptions {
  readonly SAL_ACTVT: Values;
}

/** No text is known */
interface S_SAL_LOG extends AuthorizationOptions {
  readonly RSAU_EVENT: Values;
  readonly RSAU_SCEN: Values;
  readonly RSAU_SID: Values;
  readonly RSAU_USER: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_SCD0_OBJ extends AuthorizationOptions {
  readonly OBJECTCLAS: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_SECPOL extends AuthorizationOptions {
  readonly POLICYNAME: Values;
  readonly ACTVT: Values;
}

/** Check at Start of External Services */
interface S_SERVICE extends AuthorizationOptions {
  readonly SRV_NAME: Values;
  readonly SRV_TYPE: Values;
}

/** Spool: Actions */
interface S_SPO_ACT extends AuthorizationOptions {
  readonly SPOACTION: Values;
  readonly SPOAUTH: Values;
}

/** Spool: Device authorizations */
interface S_SPO_DEV extends AuthorizationOptions {
  readonly SPODEVICE: Values;
}

/** Spool: Maximum number of pages (fields not verified) */
interface S_SPO_PAGE extends AuthorizationOptions {
  readonly SPODEVICE?: Values;
  readonly SPOPAGES?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** No text is known */
interface S_SRT_CF_P extends AuthorizationOptions {
  readonly SRT_NAME: Values;
  readonly ACTVT: Values;
}

/** Start Authorization Check for TADIR Objects */
interface S_START extends AuthorizationOptions {
  readonly AUTHPGMID: Values;
  readonly AUTHOBJTYP: Values;
  readonly AUTHOBJNAM: Values;
}

/** Cross-Client Table Maintenance */
interface S_TABU_CLI extends AuthorizationOptions {
  readonly CLIIDMAINT: Values;
}

/** Table Maintenance (via standard tools such as SM30) */
interface S_TABU_DIS extends AuthorizationOptions {
  readonly DICBERCLS: Values;
  readonly ACTVT: Values;
}

/** Authorization for Organizational Unit (fields not verified) */
interface S_TABU_LIN extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly ORG_CRIT?: Values;
  readonly ORG_FIELD1?: Values;
  readonly ORG_FIELD2?: Values;
  readonly ORG_FIELD3?: Values;
  readonly ORG_FIELD4?: Values;
  readonly ORG_FIELD5?: Values;
  readonly ORG_FIELD6?: Values;
  readonly ORG_FIELD7?: Values;
  readonly ORG_FIELD8?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Table Access via Generic Standard Tools */
interface S_TABU_NAM extends AuthorizationOptions {
  readonly ACTVT: Values;
  readonly TABLE: Values;
}

/** Client Comparison and Copy: Data Export with RFC (fields not verified) */
interface S_TABU_RFC extends AuthorizationOptions {
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Transaction Code Check at Transaction Start */
interface S_TCODE extends AuthorizationOptions {
  readonly TCD: Values;
}

/** Tools Performance Monitor */
interface S_TOOLS_EX extends AuthorizationOptions {
  readonly AUTH: Values;
}

/** Translation environment */
interface S_TRANSLAT extends AuthorizationOptions {
  readonly TLANGUAGE: Values;
  readonly TRANOBJ: Values;
  readonly ACTVT: Values;
}

/** Transport Organizer */
interface S_TRANSPRT extends AuthorizationOptions {
  readonly TTYPE: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_TREX_ADM extends AuthorizationOptions {
  readonly TREX_ACT: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_TWB extends AuthorizationOptions {
  readonly APPL_COMP: Values;
  readonly TREE_TYPE: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_UCON_ADM extends AuthorizationOptions {
  readonly UCON_TYPE: Values;
  readonly UCON_NAME: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_UMG extends AuthorizationOptions {
  readonly DICBERCLS: Values;
  readonly UMG_ACTVT: Values;
  readonly ACTVT: Values;
}

/** Authorizations: Role Check */
interface S_USER_AGR extends AuthorizationOptions {
  readonly ACT_GROUP: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_USER_ATT extends AuthorizationOptions {
  readonly CLASS: Values;
  readonly USATTRID: Values;
  readonly USATTRTYPE: Values;
  readonly ACTVT: Values;
}

/** User Master Maintenance: Authorizations */
interface S_USER_AUT extends AuthorizationOptions {
  readonly OBJECT: Values;
  readonly AUTH: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface S_USER_BLK extends AuthorizationOptions {
  readonly CLASS: Values;
  readonly ACTVT: Values;
}

/** User Master Maintenance: User Groups */
interface S_USER_GRP extends AuthorizationOptions {
  readonly CLASS: Values;
  readonly ACTVT: Values;
}

/** User Master Maintenance: Authorization Profile */
interface S_USER_PRO extends AuthorizationOptions {
  readonly PROFILE: Values;
  readonly ACTVT: Values;
}

/** User Master Maintenance: System-Specific Assignments */
interface S_USER_SAS extends AuthorizationOptions {
  readonly ACT_GROUP: Values;
  readonly CLASS: Values;
  readonly PROFILE: Values;
  readonly SUBSYSTEM: Values;
  readonly ACTVT: Values;
}

/** User Master Maintenance: System for Central User Maintenance */
interface S_USER_SYS extends AuthorizationOptions {
  readonly SUBSYSTEM: Values;
  readonly ACTVT: Values;
}

/** Authorizations: Transactions in Roles */
interface S_USER_TCD extends AuthorizationOptions {
  readonly TCD: Values;
}

/** Authorizations: Field Values in Roles */
interface S_USER_VAL extends AuthorizationOptions {
  readonly OBJECT: Values;
  readonly AUTH_FIELD: Values;
  readonly AUTH_VALUE: Values;
}

/** WFM: Work Item Handling */
interface S_WF_WI extends AuthorizationOptions {
  readonly TASK_CLASS: Values;
  readonly WFACTVT: Values;
  readonly WI_TYPE: Values;
}

/** Internal access authorizations for XMI log */
interface S_XMI_LOG extends AuthorizationOptions {
  readonly XMILOGACC: Values;
}

/** Authorization for External Management Interfaces (XMI) */
interface S_XMI_PROD extends AuthorizationOptions {
  readonly EXTCOMPANY: Values;
  readonly EXTPRODUCT: Values;
  readonly INTERFACE: Values;
}

/** No text is known */
interface T_BP_DEAL extends AuthorizationOptions {
  readonly BP_TYP: Values;
  readonly BUKRS: Values;
  readonly PARTNR: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface T_DEAL_DP extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly RLDEPO: Values;
  readonly TRFCT: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface T_DEAL_PD extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly GSART: Values;
  readonly SFHAART: Values;
  readonly TRFCT: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface T_DEAL_PF extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly RPORTB: Values;
  readonly TRFCT: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface T_DEPOT extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly DEP_FCT: Values;
  readonly GSART: Values;
  readonly RLDEPO: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface T_HM_BUK extends AuthorizationOptions {
  readonly BUKRS: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface T_POS_ASS extends AuthorizationOptions {
  readonly ACC_CODE: Values;
  readonly GSART: Values;
  readonly TRFCT: Values;
  readonly VAL_AREA: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface T_TBA_DCS extends AuthorizationOptions {
  readonly DERITYPE: Values;
  readonly ACTVT: Values;
}

/** Customer: Account Authorization for Sales Areas (fields not verified) */
interface V_KNA1_BRG extends AuthorizationOptions {
  readonly BRGRU?: Values;
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Customer: Authorization for Sales Organizations */
interface V_KNA1_VKO extends AuthorizationOptions {
  readonly VKORG: Values;
  readonly VTWEG: Values;
  readonly SPART: Values;
  readonly ACTVT: Values;
}

/** No text is known */
interface V_KONG_VWE extends AuthorizationOptions {
  readonly KVEWE: Values;
  readonly KAPPL: Values;
  readonly ACTVT: Values;
}

/** Condition: Authorization for Sales Organizations */
interface V_KONH_VKO extends AuthorizationOptions {
  readonly VKORG: Values;
  readonly VTWEG: Values;
  readonly SPART: Values;
  readonly ACTVT: Values;
}

/** Condition: Authorization for Condition Types */
interface V_KONH_VKS extends AuthorizationOptions {
  readonly KSCHL: Values;
  readonly ACTVT: Values;
}

/** Delivery: Authorization for Shipping Points (fields not verified) */
interface V_LIKP_VST extends AuthorizationOptions {
  readonly VSTEL?: Values;
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Sales Document: Authorization for Sales Document Types */
interface V_VBAK_AAT extends AuthorizationOptions {
  readonly AUART: Values;
  readonly ACTVT: Values;
}

/** Sales Document: Authorization for Sales Areas */
interface V_VBAK_VKO extends AuthorizationOptions {
  readonly VKORG: Values;
  readonly VTWEG: Values;
  readonly SPART: Values;
  readonly ACTVT: Values;
}

/** Billing: Authorization for Billing Types (fields not verified) */
interface V_VBRK_FKA extends AuthorizationOptions {
  readonly FKART?: Values;
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** Billing: Authorization for Sales Organizations (fields not verified) */
interface V_VBRK_VKO extends AuthorizationOptions {
  readonly VKORG?: Values;
  readonly ACTVT?: Values;
  readonly [field: Uppercase<string>]: Values | undefined;
}

/** No text is known */
interface W_BETR_USR extends AuthorizationOptions {
  readonly WERKS: Values;
  readonly ACTVT: Values;
}

/** The authorization objects that rolewright knows by itself, each with the type of one authorization. */
export interface ShippedObjects {
  /** Authorization for the Gateway Service Builder */
  readonly '/IWBEP/SB': _IWBEP_SB;
  /** Asset Postings: Company Code/Asset Class (fields not verified) */
  readonly A_B_ANLKL: A_B_ANLKL;
  /** No text is known */
  readonly A_CFG_CMP: A_CFG_CMP;
  /** Asset Master Data Maintenance: Company Code/Asset Class (fields not verified) */
  readonly A_S_ANLKL: A_S_ANLKL;
  /** SRM: Edit Purchase Order Response */
  readonly BBP_PD_PCO: BBP_PD_PCO;
  /** SRM: Process Purchase Orders */
  readonly BBP_PD_PO: BBP_PD_PO;
  /** ALE/EDI: Distributing master data */
  readonly B_ALE_MAST: B_ALE_MAST;
  /** ALE/EDI: Receiving IDocs via RFC */
  readonly B_ALE_RECV: B_ALE_RECV;
  /** Business Partner: Authorization Groups */
  readonly B_BUPA_GRP: B_BUPA_GRP;
  /** Business Partner: BP Roles */
  readonly B_BUPA_RLT: B_BUPA_RLT;
  /** Business Partner Relationships: Relationship Categories */
  readonly B_BUPR_BZT: B_BUPR_BZT;
  /** No text is known */
  readonly B_BUP_DCPD: B_BUP_DCPD;
  /** Cross-Application Mass Maintenance */
  readonly B_MASSMAIN: B_MASSMAIN;
  /** No text is known */
  readonly CMW_CRMADP: CMW_CRMADP;
  /** No text is known */
  readonly CMW_GEN: CMW_GEN;
  /** No text is known */
  readonly CRM_MW_AC: CRM_MW_AC;
  /** No text is known */
  readonly CRM_MW_BDM: CRM_MW_BDM;
  /** No text is known */
  readonly CRM_MW_DC: CRM_MW_DC;
  /** No text is known */
  readonly CRM_MW_FC: CRM_MW_FC;
  /** No text is known */
  readonly CRM_MW_RR: CRM_MW_RR;
  /** Order: activity (network) */
  readonly C_AFKO_ACT: C_AFKO_ACT;
  /** Network: MRP group/plant */
  readonly C_AFKO_DIS: C_AFKO_DIS;
  /** Network: work center */
  readonly C_AFVG_APL: C_AFVG_APL;
  /** No text is known */
  readonly C_AFVG_TYP: C_AFVG_TYP;
  /** Characteristics */
  readonly C_CABN: C_CABN;
  /** Class */
  readonly C_KLAH_BKL: C_KLAH_BKL;
  /** No text is known */
  readonly C_PROJ_KOK: C_PROJ_KOK;
  /** No text is known */
  readonly C_PROJ_PRC: C_PROJ_PRC;
  /** No text is known */
  readonly C_PROJ_VNR: C_PROJ_VNR;
  /** No text is known */
  readonly C_PRPS_ART: C_PRPS_ART;
  /** No text is known */
  readonly C_PRPS_KOK: C_PRPS_KOK;
  /** No text is known */
  readonly C_PRPS_KST: C_PRPS_KST;
  /** No text is known */
  readonly C_PRPS_PRC: C_PRPS_PRC;
  /** No text is known */
  readonly C_PRPS_USR: C_PRPS_USR;
  /** No text is known */
  readonly C_PRPS_VNR: C_PRPS_VNR;
  /** No text is known */
  readonly C_PSCVP_DB: C_PSCVP_DB;
  /** No text is known */
  readonly C_SHES_TDU: C_SHES_TDU;
  /** No text is known */
  readonly C_SHES_TR2: C_SHES_TR2;
  /** No text is known */
  readonly C_SHES_TRH: C_SHES_TRH;
  /** No text is known */
  readonly C_SHES_TVH: C_SHES_TVH;
  /** CS BOM Authorizations */
  readonly C_STUE_BER: C_STUE_BER;
  /** CS BOM Plant */
  readonly C_STUE_WRK: C_STUE_WRK;
  /** Class type */
  readonly C_TCLA_BKA: C_TCLA_BKA;
  /** Class: characteristics maintenance */
  readonly C_TCLS_MNT: C_TCLS_MNT;
  /** No text is known */
  readonly D_SVAS_SES: D_SVAS_SES;
  /** No text is known */
  readonly FCCX_TMM: FCCX_TMM;
  /** No text is known */
  readonly FD_DAR_BEG: FD_DAR_BEG;
  /** No text is known */
  readonly FD_DAR_BUK: FD_DAR_BUK;
  /** No text is known */
  readonly FD_DAR_GSA: FD_DAR_GSA;
  /** No text is known */
  readonly FD_DAR_STA: FD_DAR_STA;
  /** No text is known */
  readonly F_BKPF_BEB: F_BKPF_BEB;
  /** Accounting Document: Account Authorization for Customers */
  readonly F_BKPF_BED: F_BKPF_BED;
  /** Accounting Document: Account Authorization for Vendors */
  readonly F_BKPF_BEK: F_BKPF_BEK;
  /** Accounting Document: Account Authorization for G/L Accounts */
  readonly F_BKPF_BES: F_BKPF_BES;
  /** Accounting Document: Authorization for Document Types */
  readonly F_BKPF_BLA: F_BKPF_BLA;
  /** Accounting Document: Authorization for Company Codes */
  readonly F_BKPF_BUK: F_BKPF_BUK;
  /** No text is known */
  readonly F_BKPF_FKB: F_BKPF_FKB;
  /** Accounting Document: Authorization for Business Areas */
  readonly F_BKPF_GSB: F_BKPF_GSB;
  /** Accounting Document: Authorization for Account Types */
  readonly F_BKPF_KOA: F_BKPF_KOA;
  /** Banks: Authorization for Company Codes */
  readonly F_BNKA_BUK: F_BNKA_BUK;
  /** Banks: General Maintenance Authorization */
  readonly F_BNKA_MAN: F_BNKA_MAN;
  /** No text is known */
  readonly F_BNKA_MAO: F_BNKA_MAO;
  /** No text is known */
  readonly F_BUAC_PST: F_BUAC_PST;
  /** No text is known */
  readonly F_BUK_BUPL: F_BUK_BUPL;
  /** General Ledger: Authorization for Ledger */
  readonly F_FAGL_LDR: F_FAGL_LDR;
  /** General Ledger: Authorization for Segment */
  readonly F_FAGL_SEG: F_FAGL_SEG;
  /** No text is known */
  readonly F_FICA_FOG: F_FICA_FOG;
  /** No text is known */
  readonly F_FICA_FPG: F_FICA_FPG;
  /** No text is known */
  readonly F_FICB_FKR: F_FICB_FKR;
  /** No text is known */
  readonly F_FIGM_GNT: F_FIGM_GNT;
  /** No text is known */
  readonly F_FMMD_BPD: F_FMMD_BPD;
  /** No text is known */
  readonly F_FMMD_FAR: F_FMMD_FAR;
  /** No text is known */
  readonly F_FMMD_MES: F_FMMD_MES;
  /** No text is known */
  readonly F_FUNDSRES: F_FUNDSRES;
  /** No text is known */
  readonly F_FUND_PST: F_FUND_PST;
  /** No text is known */
  readonly F_KKINK: F_KKINK;
  /** No text is known */
  readonly F_KKKO_BUK: F_KKKO_BUK;
  /** No text is known */
  readonly F_KKWOFF: F_KKWOFF;
  /** Customer: Change Authorization for Certain Fields */
  readonly F_KNA1_AEN: F_KNA1_AEN;
  /** Customer: Application Authorization */
  readonly F_KNA1_APP: F_KNA1_APP;
  /** Customer: Accounts Authorization */
  readonly F_KNA1_BED: F_KNA1_BED;
  /** Customer: Authorization for Company Codes */
  readonly F_KNA1_BUK: F_KNA1_BUK;
  /** Customer: Central Data */
  readonly F_KNA1_GEN: F_KNA1_GEN;
  /** Customer: Account Group Authorization */
  readonly F_KNA1_GRP: F_KNA1_GRP;
  /** Customer: Authorization for Account Analysis */
  readonly F_KNB1_ANA: F_KNB1_ANA;
  /** Credit Management: Authorization for Credit Control Area */
  readonly F_KNKA_KKB: F_KNKA_KKB;
  /** Credit Management: General Maintenance Authorization */
  readonly F_KNKA_MAN: F_KNKA_MAN;
  /** Credit Management: Accounts Authorization */
  readonly F_KNKK_BED: F_KNKK_BED;
  /** Vendor: Accounts Authorization */
  readonly F_LFA1_BEK: F_LFA1_BEK;
  /** Vendor: Authorization for Company Codes */
  readonly F_LFA1_BUK: F_LFA1_BUK;
  /** Vendor: Central Data */
  readonly F_LFA1_GEN: F_LFA1_GEN;
  /** Vendor: Account Group Authorization */
  readonly F_LFA1_GRP: F_LFA1_GRP;
  /** No text is known */
  readonly F_MANDATE: F_MANDATE;
  /** Check Management: Action Authorization for Company Codes (fields not verified) */
  readonly F_PAYR_BUK: F_PAYR_BUK;
  /** Automatic Payment: Activity Authorization for Company Codes (fields not verified) */
  readonly F_REGU_BUK: F_REGU_BUK;
  /** Automatic Payment: Activity Authorization for Account Types (fields not verified) */
  readonly F_REGU_KOA: F_REGU_KOA;
  /** G/L Account: Authorization for Company Codes (fields not verified) */
  readonly F_SKA1_BUK: F_SKA1_BUK;
  /** G/L Account: Authorization for Charts of Accounts (fields not verified) */
  readonly F_SKA1_KTP: F_SKA1_KTP;
  /** No text is known */
  readonly F_T_TRANSB: F_T_TRANSB;
  /** No text is known */
  readonly F_UNI_HIER: F_UNI_HIER;
  /** Special Purpose Ledger Sets: Set */
  readonly G_800S_GSE: G_800S_GSE;
  /** No text is known */
  readonly G_820_GPL: G_820_GPL;
  /** Central Administrative Tools */
  readonly G_ADMI_CUS: G_ADMI_CUS;
  /** Special Purpose Ledger Database (Ledger, Record Type, Version) */
  readonly G_GLTP: G_GLTP;
  /** No text is known */
  readonly G_REPO_LOC: G_REPO_LOC;
  /** PM: Maintenance Planning Plant (fields not verified) */
  readonly I_IWERK: I_IWERK;
  /** PM/QM: Transaction Code (fields not verified) */
  readonly I_TCODE: I_TCODE;
  /** CO-CCA: General Authorization Object for Cost Center Accounting (fields not verified) */
  readonly K_CCA: K_CCA;
  /** CO-CCA: Cost Element Groups */
  readonly K_CSKA_SET: K_CSKA_SET;
  /** CO-CCA: Cost Center Master */
  readonly K_CSKS: K_CSKS;
  /** CO-CCA: Cost Center Groups (fields not verified) */
  readonly K_CSKS_SET: K_CSKS_SET;
  /** No text is known */
  readonly K_KA_RCS: K_KA_RCS;
  /** No text is known */
  readonly K_KA_RPT: K_KA_RPT;
  /** No text is known */
  readonly K_KC_DSK: K_KC_DSK;
  /** No text is known */
  readonly K_KC_FC: K_KC_FC;
  /** CO-PA: Operating Concern */
  readonly K_KEA_ERG: K_KEA_ERG;
  /** No text is known */
  readonly K_KEB_RC: K_KEB_RC;
  /** No text is known */
  readonly K_KEB_REP: K_KEB_REP;
  /** No text is known */
  readonly K_KEB_TC: K_KEB_TC;
  /** No text is known */
  readonly K_KEDT_TC: K_KEDT_TC;
  /** No text is known */
  readonly K_KEI_TC: K_KEI_TC;
  /** No text is known */
  readonly K_KEKD_TC: K_KEKD_TC;
  /** No text is known */
  readonly K_KEPL_RC: K_KEPL_RC;
  /** CO-OPA: General Authorization Object for Internal Orders (fields not verified) */
  readonly K_ORDER: K_ORDER;
  /** EC-PCA: Responsibility Area, Profit Center */
  readonly K_PCA: K_PCA;
  /** EC-PCA: Profit Center Groups */
  readonly K_PCAP_SET: K_PCAP_SET;
  /** No text is known */
  readonly K_PCAR_REP: K_PCAR_REP;
  /** No text is known */
  readonly K_PCAR_SRP: K_PCAR_SRP;
  /** EC-PCA: Profit Center Master Data */
  readonly K_PCA_MD: K_PCA_MD;
  /** Transfer Price: Valuation */
  readonly K_TP_VALU: K_TP_VALU;
  /** Warehouse Number / Storage Type (fields not verified) */
  readonly L_LGNUM: L_LGNUM;
  /** Document Type in RFQ */
  readonly M_ANFR_BSA: M_ANFR_BSA;
  /** Purchasing Group in RFQ */
  readonly M_ANFR_EKG: M_ANFR_EKG;
  /** Purchasing Organization in RFQ */
  readonly M_ANFR_EKO: M_ANFR_EKO;
  /** Plant in RFQ */
  readonly M_ANFR_WRK: M_ANFR_WRK;
  /** Document Type in Quotation */
  readonly M_ANGB_BSA: M_ANGB_BSA;
  /** Purchasing Group in Quotation */
  readonly M_ANGB_EKG: M_ANGB_EKG;
  /** Purchasing Organization in Quotation */
  readonly M_ANGB_EKO: M_ANGB_EKO;
  /** Plant in Quotation */
  readonly M_ANGB_WRK: M_ANGB_WRK;
  /** Document Type in Purchase Requisition (fields not verified) */
  readonly M_BANF_BSA: M_BANF_BSA;
  /** Purchasing Group in Purchase Requisition (fields not verified) */
  readonly M_BANF_EKG: M_BANF_EKG;
  /** Purchasing Organization in Purchase Requisition */
  readonly M_BANF_EKO: M_BANF_EKO;
  /** Plant in Purchase Requisition (fields not verified) */
  readonly M_BANF_WRK: M_BANF_WRK;
  /** Document Type in Purchase Order */
  readonly M_BEST_BSA: M_BEST_BSA;
  /** Purchasing Group in Purchase Order */
  readonly M_BEST_EKG: M_BEST_EKG;
  /** Purchasing Organization in Purchase Order */
  readonly M_BEST_EKO: M_BEST_EKO;
  /** Plant in Purchase Order */
  readonly M_BEST_WRK: M_BEST_WRK;
  /** Purchasing organization in supplier master record */
  readonly M_LFM1_EKO: M_LFM1_EKO;
  /** Material Master: Company Codes (fields not verified) */
  readonly M_MATE_BUK: M_MATE_BUK;
  /** Material Master: Data at Client Level */
  readonly M_MATE_MAN: M_MATE_MAN;
  /** Material Master: Material Types */
  readonly M_MATE_MAR: M_MATE_MAR;
  /** Material Master: Materials */
  readonly M_MATE_MAT: M_MATE_MAT;
  /** Material Master: Maintenance Statuses */
  readonly M_MATE_STA: M_MATE_STA;
  /** Material Master: Sales Organization/Distribution Channel (fields not verified) */
  readonly M_MATE_VKO: M_MATE_VKO;
  /** Material Master: Material Groups */
  readonly M_MATE_WGR: M_MATE_WGR;
  /** Material Master: Plants */
  readonly M_MATE_WRK: M_MATE_WRK;
  /** Goods Movements: Movement Type (fields not verified) */
  readonly M_MSEG_BWA: M_MSEG_BWA;
  /** Goods Receipt for Purchase Order: Movement Type (fields not verified) */
  readonly M_MSEG_BWE: M_MSEG_BWE;
  /** Goods Movements: Storage Location (fields not verified) */
  readonly M_MSEG_LGO: M_MSEG_LGO;
  /** Goods Movements: Plant (fields not verified) */
  readonly M_MSEG_WWA: M_MSEG_WWA;
  /** Goods Receipt for Purchase Order: Plant (fields not verified) */
  readonly M_MSEG_WWE: M_MSEG_WWE;
  /** No text is known */
  readonly M_QTN_BSA: M_QTN_BSA;
  /** No text is known */
  readonly M_QTN_EKG: M_QTN_EKG;
  /** No text is known */
  readonly M_QTN_EKO: M_QTN_EKO;
  /** No text is known */
  readonly M_QTN_WRK: M_QTN_WRK;
  /** Document Type in Outline Agreement */
  readonly M_RAHM_BSA: M_RAHM_BSA;
  /** Purchasing Group in Outline Agreement */
  readonly M_RAHM_EKG: M_RAHM_EKG;
  /** Purchasing Organization in Outline Agreement */
  readonly M_RAHM_EKO: M_RAHM_EKO;
  /** No text is known */
  readonly M_RAHM_LGO: M_RAHM_LGO;
  /** Plant in Outline Agreement */
  readonly M_RAHM_WRK: M_RAHM_WRK;
  /** Invoices: Company Code (fields not verified) */
  readonly M_RECH_BUK: M_RECH_BUK;
  /** Invoices: Plant (fields not verified) */
  readonly M_RECH_WRK: M_RECH_WRK;
  /** No text is known */
  readonly M_RFQ_BSA: M_RFQ_BSA;
  /** No text is known */
  readonly M_RFQ_EKG: M_RFQ_EKG;
  /** No text is known */
  readonly M_RFQ_EKO: M_RFQ_EKO;
  /** No text is known */
  readonly M_RFQ_WRK: M_RFQ_WRK;
  /** No text is known */
  readonly PLM_RCPCVS: PLM_RCPCVS;
  /** Personnel Planning */
  readonly PLOG: PLOG;
  /** HR: Reporting (fields not verified) */
  readonly P_ABAP: P_ABAP;
  /** HR: Master Data */
  readonly P_ORGIN: P_ORGIN;
  /** HR: Master Data - Personnel Number Check (fields not verified) */
  readonly P_PERNR: P_PERNR;
  /** HR: Transaction codes */
  readonly P_TCODE: P_TCODE;
  /** No text is known */
  readonly SDDLVIEW: SDDLVIEW;
  /** No text is known */
  readonly SM_DSHO: SM_DSHO;
  /** No text is known */
  readonly SM_FUNCS: SM_FUNCS;
  /** No text is known */
  readonly S_ABAPDUMP: S_ABAPDUMP;
  /** No text is known */
  readonly S_ACL_HIST: S_ACL_HIST;
  /** Central address management */
  readonly S_ADDRESS1: S_ADDRESS1;
  /** No text is known */
  readonly S_ADF_ADM: S_ADF_ADM;
  /** System Authorizations */
  readonly S_ADMI_FCD: S_ADMI_FCD;
  /** No text is known */
  readonly S_ALM_CONF: S_ALM_CONF;
  /** No text is known */
  readonly S_ALM_CUST: S_ALM_CUST;
  /** ALV Standard Layout */
  readonly S_ALV_LAYO: S_ALV_LAYO;
  /** No text is known */
  readonly S_ALV_LAYR: S_ALV_LAYR;
  /** Applications log */
  readonly S_APPL_LOG: S_APPL_LOG;
  /** Archiving */
  readonly S_ARCHIVE: S_ARCHIVE;
  /** Batch Input Authorizations (fields not verified) */
  readonly S_BDC_MONI: S_BDC_MONI;
  /** BC-SRV-KPR-BDS: Authorizations for Document Set */
  readonly S_BDS_DS: S_BDS_DS;
  /** No text is known */
  readonly S_BRWS_CUS: S_BRWS_CUS;
  /** Background Processing: Background Administrator */
  readonly S_BTCH_ADM: S_BTCH_ADM;
  /** Background Processing: Operations on Background Jobs */
  readonly S_BTCH_JOB: S_BTCH_JOB;
  /** Background Processing: Background User Name and Program */
  readonly S_BTCH_NA1: S_BTCH_NA1;
  /** Background Processing: Background User Name */
  readonly S_BTCH_NAM: S_BTCH_NAM;
  /** Authorization Object for Airlines */
  readonly S_CARRID: S_CARRID;
  /** Administration Functions in Change and Transport System */
  readonly S_CTS_ADMI: S_CTS_ADMI;
  /** System-Specific Administration (Transport) (fields not verified) */
  readonly S_CTS_SADM: S_CTS_SADM;
  /** C calls in ABAP programs */
  readonly S_C_FUNCT: S_C_FUNCT;
  /** Authorization for file access */
  readonly S_DATASET: S_DATASET;
  /** DB Multiconnect */
  readonly S_DBCON: S_DBCON;
  /** ABAP Workbench */
  readonly S_DEVELOP: S_DEVELOP;
  /** MWB: Reading / writing authorization in sender / receiver */
  readonly S_DMC_S_R: S_DMC_S_R;
  /** No text is known */
  readonly S_DMIS: S_DMIS;
  /** No text is known */
  readonly S_DOKU_AUT: S_DOKU_AUT;
  /** DataServices: Auth Object */
  readonly S_DSAUTH: S_DSAUTH;
  /** No text is known */
  readonly S_ECATT: S_ECATT;
  /** No text is known */
  readonly S_ECATTADM: S_ECATTADM;
  /** Enqueue: Display and Delete Lock Entries */
  readonly S_ENQUE: S_ENQUE;
  /** No text is known */
  readonly S_ETD_LPD: S_ETD_LPD;
  /** No text is known */
  readonly S_ETD_TRC: S_ETD_TRC;
  /** No text is known */
  readonly S_FRA_AREA: S_FRA_AREA;
  /** No text is known */
  readonly S_FRA_CLRO: S_FRA_CLRO;
  /** No text is known */
  readonly S_FRA_SP: S_FRA_SP;
  /** No text is known */
  readonly S_FRA_SPS: S_FRA_SPS;
  /** No text is known */
  readonly S_FRA_SPTY: S_FRA_SPTY;
  /** Authorization for GUI activities */
  readonly S_GUI: S_GUI;
  /** Authorization Check for ICF Access (fields not verified) */
  readonly S_ICF: S_ICF;
  /** WFEDI: S_IDOCDEFT - Access to IDoc Development */
  readonly S_IDOCDEFT: S_IDOCDEFT;
  /** WFEDI: S_IDOCMONI - Access to IDoc Monitoring */
  readonly S_IDOCMONI: S_IDOCMONI;
  /** No text is known */
  readonly S_IMG_GENE: S_IMG_GENE;
  /** No text is known */
  readonly S_KRN_TRC: S_KRN_TRC;
  /** Authorization to Execute Logical Operating System Commands (fields not verified) */
  readonly S_LOG_COM: S_LOG_COM;
  /** Number Range Maintenance */
  readonly S_NUMBER: S_NUMBER;
  /** No text is known */
  readonly S_OA2C_ADM: S_OA2C_ADM;
  /** No text is known */
  readonly S_OA2C_USE: S_OA2C_USE;
  /** File system access via ABAP (fields not verified) */
  readonly S_PATH: S_PATH;
  /** No text is known */
  readonly S_PFL_ADM: S_PFL_ADM;
  /** ABAP: Program run checks by program name */
  readonly S_PROGNAM: S_PROGNAM;
  /** ABAP: Program Flow Checks */
  readonly S_PROGRAM: S_PROGRAM;
  /** No text is known */
  readonly S_PROJECT: S_PROJECT;
  /** No text is known */
  readonly S_PRO_AUTH: S_PRO_AUTH;
  /** No text is known */
  readonly S_PSE_ADM: S_PSE_ADM;
  /** SAP Query Authorization (fields not verified) */
  readonly S_QUERY: S_QUERY;
  /** Authorization Check for RFC Access */
  readonly S_RFC: S_RFC;
  /** Authorization Check for RFC User (e.g. Trusted System) */
  readonly S_RFCACL: S_RFCACL;
  /** Administration for RFC Destination */
  readonly S_RFC_ADM: S_RFC_ADM;
  /** No text is known */
  readonly S_RFC_TT: S_RFC_TT;
  /** No text is known */
  readonly S_RFC_TTAC: S_RFC_TTAC;
  /** SAP DataSource Authorizations */
  readonly S_RO_OSOA: S_RO_OSOA;
  /** Data Warehousing Workbench - Objects */
  readonly S_RS_ADMWB: S_RS_ADMWB;
  /** BI Analysis Authorizations in Role */
  readonly S_RS_AUTH: S_RS_AUTH;
  /** Business Explorer - Components */
  readonly S_RS_COMP: S_RS_COMP;
  /** Data Warehousing Workbench - Data Transfer Process */
  readonly S_RS_DTP: S_RS_DTP;
  /** Data Warehousing Workbench - Process Chains */
  readonly S_RS_PC: S_RS_PC;
  /** Data Warehousing Workbench - Transformation */
  readonly S_RS_TR: S_RS_TR;
  /** CCMS: System Administration */
  readonly S_RZL_ADM: S_RZL_ADM;
  /** No text is known */
  readonly S_SAL: S_SAL;
  /** No text is known */
  readonly S_SAL_LOG: S_SAL_LOG;
  /** No text is known */
  readonly S_SCD0_OBJ: S_SCD0_OBJ;
  /** No text is known */
  readonly S_SECPOL: S_SECPOL;
  /** Check at Start of External Services */
  readonly S_SERVICE: S_SERVICE;
  /** Spool: Actions */
  readonly S_SPO_ACT: S_SPO_ACT;
  /** Spool: Device authorizations */
  readonly S_SPO_DEV: S_SPO_DEV;
  /** Spool: Maximum number of pages (fields not verified) */
  readonly S_SPO_PAGE: S_SPO_PAGE;
  /** No text is known */
  readonly S_SRT_CF_P: S_SRT_CF_P;
  /** Start Authorization Check for TADIR Objects */
  readonly S_START: S_START;
  /** Cross-Client Table Maintenance */
  readonly S_TABU_CLI: S_TABU_CLI;
  /** Table Maintenance (via standard tools such as SM30) */
  readonly S_TABU_DIS: S_TABU_DIS;
  /** Authorization for Organizational Unit (fields not verified) */
  readonly S_TABU_LIN: S_TABU_LIN;
  /** Table Access via Generic Standard Tools */
  readonly S_TABU_NAM: S_TABU_NAM;
  /** Client Comparison and Copy: Data Export with RFC (fields not verified) */
  readonly S_TABU_RFC: S_TABU_RFC;
  /** Transaction Code Check at Transaction Start */
  readonly S_TCODE: S_TCODE;
  /** Tools Performance Monitor */
  readonly S_TOOLS_EX: S_TOOLS_EX;
  /** Translation environment */
  readonly S_TRANSLAT: S_TRANSLAT;
  /** Transport Organizer */
  readonly S_TRANSPRT: S_TRANSPRT;
  /** No text is known */
  readonly S_TREX_ADM: S_TREX_ADM;
  /** No text is known */
  readonly S_TWB: S_TWB;
  /** No text is known */
  readonly S_UCON_ADM: S_UCON_ADM;
  /** No text is known */
  readonly S_UMG: S_UMG;
  /** Authorizations: Role Check */
  readonly S_USER_AGR: S_USER_AGR;
  /** No text is known */
  readonly S_USER_ATT: S_USER_ATT;
  /** User Master Maintenance: Authorizations */
  readonly S_USER_AUT: S_USER_AUT;
  /** No text is known */
  readonly S_USER_BLK: S_USER_BLK;
  /** User Master Maintenance: User Groups */
  readonly S_USER_GRP: S_USER_GRP;
  /** User Master Maintenance: Authorization Profile */
  readonly S_USER_PRO: S_USER_PRO;
  /** User Master Maintenance: System-Specific Assignments */
  readonly S_USER_SAS: S_USER_SAS;
  /** User Master Maintenance: System for Central User Maintenance */
  readonly S_USER_SYS: S_USER_SYS;
  /** Authorizations: Transactions in Roles */
  readonly S_USER_TCD: S_USER_TCD;
  /** Authorizations: Field Values in Roles */
  readonly S_USER_VAL: S_USER_VAL;
  /** WFM: Work Item Handling */
  readonly S_WF_WI: S_WF_WI;
  /** Internal access authorizations for XMI log */
  readonly S_XMI_LOG: S_XMI_LOG;
  /** Authorization for External Management Interfaces (XMI) */
  readonly S_XMI_PROD: S_XMI_PROD;
  /** No text is known */
  readonly T_BP_DEAL: T_BP_DEAL;
  /** No text is known */
  readonly T_DEAL_DP: T_DEAL_DP;
  /** No text is known */
  readonly T_DEAL_PD: T_DEAL_PD;
  /** No text is known */
  readonly T_DEAL_PF: T_DEAL_PF;
  /** No text is known */
  readonly T_DEPOT: T_DEPOT;
  /** No text is known */
  readonly T_HM_BUK: T_HM_BUK;
  /** No text is known */
  readonly T_POS_ASS: T_POS_ASS;
  /** No text is known */
  readonly T_TBA_DCS: T_TBA_DCS;
  /** Customer: Account Authorization for Sales Areas (fields not verified) */
  readonly V_KNA1_BRG: V_KNA1_BRG;
  /** Customer: Authorization for Sales Organizations */
  readonly V_KNA1_VKO: V_KNA1_VKO;
  /** No text is known */
  readonly V_KONG_VWE: V_KONG_VWE;
  /** Condition: Authorization for Sales Organizations */
  readonly V_KONH_VKO: V_KONH_VKO;
  /** Condition: Authorization for Condition Types */
  readonly V_KONH_VKS: V_KONH_VKS;
  /** Delivery: Authorization for Shipping Points (fields not verified) */
  readonly V_LIKP_VST: V_LIKP_VST;
  /** Sales Document: Authorization for Sales Document Types */
  readonly V_VBAK_AAT: V_VBAK_AAT;
  /** Sales Document: Authorization for Sales Areas */
  readonly V_VBAK_VKO: V_VBAK_VKO;
  /** Billing: Authorization for Billing Types (fields not verified) */
  readonly V_VBRK_FKA: V_VBRK_FKA;
  /** Billing: Authorization for Sales Organizations (fields not verified) */
  readonly V_VBRK_VKO: V_VBRK_VKO;
  /** No text is known */
  readonly W_BETR_USR: W_BETR_USR;
}
