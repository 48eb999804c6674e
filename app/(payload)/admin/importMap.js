import { StateCell as StateCell_67b99186df0789faa20744aadfc2313e } from '../../../app/(payload)/_admin/review/StateCell'
import { ReviewPanel as ReviewPanel_c716fdaa8991c383b5a0f19c48b320fe } from '../../../app/(payload)/_admin/review/ReviewPanel.client'
import { LengthLeft as LengthLeft_f5a03dc93f8ab59f63bb6ea0a7f4f2fb } from '../../../app/(payload)/_admin/LengthLeft.client'
import { NoDiff as NoDiff_114e14b80c0a0dbb071d0a0eb32e4fd1 } from '../../../app/(payload)/_admin/NoDiff'
import { ChecksPanel as ChecksPanel_af398ff5873c1b4842c543dfa34d781f } from '../../../app/(payload)/_admin/checks/ChecksPanel.client'
import { DayField as DayField_2aab9d44ac2041c1e0db912ee68deb30 } from '../../../app/(payload)/_admin/DayField.client'
import { DateCell as DateCell_464df2e7ba53d8c18b41ea1a3a3905c1 } from '../../../app/(payload)/_admin/DateCell'
import { DateField as DateField_6f3e0e6e5b49e4a6339ccda2f799b559 } from '../../../app/(payload)/_admin/DateField.client'
import { DatePreview as DatePreview_07601d1ab84add398b6c3b09dcd9c951 } from '../../../app/(payload)/_admin/DatePreview.client'
import { DateDiff as DateDiff_f243489ee947e48ef610b923ffa078af } from '../../../app/(payload)/_admin/DateDiff.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PastedFeatureClient as PastedFeatureClient_2e5dd1fdbc6a0c3b324c989f4dde27c0 } from '../../../app/(payload)/_admin/richText/Pasted.client'
import { UnfinishedFeatureClient as UnfinishedFeatureClient_322c45ef7029ced97b4f704828846563 } from '../../../app/(payload)/_admin/richText/Unfinished.client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SourceNoteLabel as SourceNoteLabel_0914c5d625a42fdb932bf8e71910f933 } from '../../../app/(payload)/_admin/richText/SourceNoteLabel'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextDiff as TextDiff_ea9ff2a9aeff965f2f402a674ea6a402 } from '../../../app/(payload)/_admin/richText/TextDiff'
import { StateLinks as StateLinks_6870570d8f13f9380299360a36f9a750 } from '../../../app/(payload)/_admin/review/StateLinks'
import { PublishControls as PublishControls_4f42aad33419c0d198eb78a0ca687be2 } from '../../../app/(payload)/_admin/review/PublishControls.client'
import { Status as Status_ab9bd356c138cbf35a2551df3f1fc465 } from '../../../app/(payload)/_admin/review/Status.client'
import { RemovalView as RemovalView_ce3ae6f588870509694757368c71b858 } from '../../../app/(payload)/_admin/removal/RemovalView'
import { ListByState as ListByState_688979e343287b67d179cfaa34b4e6e7 } from '../../../app/(payload)/_admin/review/ListByState.client'
import { FileSize as FileSize_c631f7c2f1b02cd8ce1f286c1bfd4dea } from '../../../app/(payload)/_admin/media/FileSize.client'
import { FolderCell as FolderCell_9ef0f412fc77fc18bc5f578107cbcf77 } from '../../../app/(payload)/_admin/addresses/FolderCell'
import { KeepRefused as KeepRefused_8bfddfe5b109fa61fd49e948437cbefd } from '../../../app/(payload)/_admin/KeepRefused.client'
import { ImportAddresses as ImportAddresses_2ea74e9778313cb0807dd744fdb4cef8 } from '../../../app/(payload)/_admin/addresses/ImportAddresses.client'
import { MapCell as MapCell_c4192ad79b4b7f7e70cd600a84b69288 } from '../../../app/(payload)/_admin/addresses/MapCell'
import { MapField as MapField_830ac4d9a04873d2603062c47eaab794 } from '../../../app/(payload)/_admin/addresses/MapField'
import { Security as Security_b1bc0a59ca03fa5f1562cee45a9d643a } from '../../../app/(payload)/_admin/account/Security'
import { AccountEdit as AccountEdit_45d3dfa596bd55a7b01e8261aabdd5c2 } from '../../../app/(payload)/_admin/account/AccountEdit.client'
import { PlainCell as PlainCell_ce84aca0261be0053cf535f53776f699 } from '../../../app/(payload)/_admin/PlainCell'
import { MissingLegalNow as MissingLegalNow_2abeef2d25bfa684f46f813d7eaf2043 } from '../../../app/(payload)/_admin/MissingLegalNow.client'
import { Icon as Icon_c7e9dd117079a78cb8837ef27e3070ad } from '../../../app/(payload)/_admin/brand/Icon'
import { Logo as Logo_b4b117e00e73fed5898e74703bf20ca2 } from '../../../app/(payload)/_admin/brand/Logo'
import { TasksLink as TasksLink_ad8fe93c96b979435040c7c58609179e } from '../../../app/(payload)/_admin/tasks/TasksLink'
import { Welcome as Welcome_211bfd12eafc0fcfb49bb34f8a7994f2 } from '../../../app/(payload)/_admin/welcome/Welcome'
import { MissingLegal as MissingLegal_da190716a0f30b1a0d6ee1d03131d41a } from '../../../app/(payload)/_admin/MissingLegal'
import { Todo as Todo_d33fc985e79c0d5e00b2c55e39f60bb8 } from '../../../app/(payload)/_admin/dashboard/Todo'
import { French as French_e2d980383215e5ea72b5743ca8d66cd1 } from '../../../app/(payload)/_admin/french/French.client'
import { Login as Login_4941f6c72c2dc80c61ead26d022b9814 } from '../../../app/(payload)/_admin/login/Login'
import { Invitation as Invitation_0c7e6b3881c7704b54977ffca7296d5f } from '../../../app/(payload)/_admin/login/Invitation'
import { TasksView as TasksView_04367313bd302cabf05c8337c4d18e26 } from '../../../app/(payload)/_admin/tasks/TasksView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/app/(payload)/_admin/review/StateCell#StateCell": StateCell_67b99186df0789faa20744aadfc2313e,
  "/app/(payload)/_admin/review/ReviewPanel.client#ReviewPanel": ReviewPanel_c716fdaa8991c383b5a0f19c48b320fe,
  "/app/(payload)/_admin/LengthLeft.client#LengthLeft": LengthLeft_f5a03dc93f8ab59f63bb6ea0a7f4f2fb,
  "/app/(payload)/_admin/NoDiff#NoDiff": NoDiff_114e14b80c0a0dbb071d0a0eb32e4fd1,
  "/app/(payload)/_admin/checks/ChecksPanel.client#ChecksPanel": ChecksPanel_af398ff5873c1b4842c543dfa34d781f,
  "/app/(payload)/_admin/DayField.client#DayField": DayField_2aab9d44ac2041c1e0db912ee68deb30,
  "/app/(payload)/_admin/DateCell#DateCell": DateCell_464df2e7ba53d8c18b41ea1a3a3905c1,
  "/app/(payload)/_admin/DateField.client#DateField": DateField_6f3e0e6e5b49e4a6339ccda2f799b559,
  "/app/(payload)/_admin/DatePreview.client#DatePreview": DatePreview_07601d1ab84add398b6c3b09dcd9c951,
  "/app/(payload)/_admin/DateDiff.client#DateDiff": DateDiff_f243489ee947e48ef610b923ffa078af,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "/app/(payload)/_admin/richText/Pasted.client#PastedFeatureClient": PastedFeatureClient_2e5dd1fdbc6a0c3b324c989f4dde27c0,
  "/app/(payload)/_admin/richText/Unfinished.client#UnfinishedFeatureClient": UnfinishedFeatureClient_322c45ef7029ced97b4f704828846563,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/app/(payload)/_admin/richText/SourceNoteLabel#SourceNoteLabel": SourceNoteLabel_0914c5d625a42fdb932bf8e71910f933,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/app/(payload)/_admin/richText/TextDiff#TextDiff": TextDiff_ea9ff2a9aeff965f2f402a674ea6a402,
  "/app/(payload)/_admin/review/StateLinks#StateLinks": StateLinks_6870570d8f13f9380299360a36f9a750,
  "/app/(payload)/_admin/review/PublishControls.client#PublishControls": PublishControls_4f42aad33419c0d198eb78a0ca687be2,
  "/app/(payload)/_admin/review/Status.client#Status": Status_ab9bd356c138cbf35a2551df3f1fc465,
  "/app/(payload)/_admin/removal/RemovalView#RemovalView": RemovalView_ce3ae6f588870509694757368c71b858,
  "/app/(payload)/_admin/review/ListByState.client#ListByState": ListByState_688979e343287b67d179cfaa34b4e6e7,
  "/app/(payload)/_admin/media/FileSize.client#FileSize": FileSize_c631f7c2f1b02cd8ce1f286c1bfd4dea,
  "/app/(payload)/_admin/addresses/FolderCell#FolderCell": FolderCell_9ef0f412fc77fc18bc5f578107cbcf77,
  "/app/(payload)/_admin/KeepRefused.client#KeepRefused": KeepRefused_8bfddfe5b109fa61fd49e948437cbefd,
  "/app/(payload)/_admin/addresses/ImportAddresses.client#ImportAddresses": ImportAddresses_2ea74e9778313cb0807dd744fdb4cef8,
  "/app/(payload)/_admin/addresses/MapCell#MapCell": MapCell_c4192ad79b4b7f7e70cd600a84b69288,
  "/app/(payload)/_admin/addresses/MapField#MapField": MapField_830ac4d9a04873d2603062c47eaab794,
  "/app/(payload)/_admin/account/Security#Security": Security_b1bc0a59ca03fa5f1562cee45a9d643a,
  "/app/(payload)/_admin/account/AccountEdit.client#AccountEdit": AccountEdit_45d3dfa596bd55a7b01e8261aabdd5c2,
  "/app/(payload)/_admin/PlainCell#PlainCell": PlainCell_ce84aca0261be0053cf535f53776f699,
  "/app/(payload)/_admin/MissingLegalNow.client#MissingLegalNow": MissingLegalNow_2abeef2d25bfa684f46f813d7eaf2043,
  "/app/(payload)/_admin/brand/Icon#Icon": Icon_c7e9dd117079a78cb8837ef27e3070ad,
  "/app/(payload)/_admin/brand/Logo#Logo": Logo_b4b117e00e73fed5898e74703bf20ca2,
  "/app/(payload)/_admin/tasks/TasksLink#TasksLink": TasksLink_ad8fe93c96b979435040c7c58609179e,
  "/app/(payload)/_admin/welcome/Welcome#Welcome": Welcome_211bfd12eafc0fcfb49bb34f8a7994f2,
  "/app/(payload)/_admin/MissingLegal#MissingLegal": MissingLegal_da190716a0f30b1a0d6ee1d03131d41a,
  "/app/(payload)/_admin/dashboard/Todo#Todo": Todo_d33fc985e79c0d5e00b2c55e39f60bb8,
  "/app/(payload)/_admin/french/French.client#French": French_e2d980383215e5ea72b5743ca8d66cd1,
  "/app/(payload)/_admin/login/Login#Login": Login_4941f6c72c2dc80c61ead26d022b9814,
  "/app/(payload)/_admin/login/Invitation#Invitation": Invitation_0c7e6b3881c7704b54977ffca7296d5f,
  "/app/(payload)/_admin/tasks/TasksView#TasksView": TasksView_04367313bd302cabf05c8337c4d18e26,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
