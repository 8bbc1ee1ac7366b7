package header

// Tag names an entry. Values are RPMTAG_* of rpmtag.h.
type Tag uint32

// Type is how an entry's data is laid out.
type Type uint32

// The types, all integers big-endian.
const (
	Null Type = iota
	Char
	Int8
	Int16
	Int32
	Int64
	String      // one, ended by a NUL
	Bin         // bytes
	StringArray // several, each ended by a NUL
	I18NString  // one per language of I18NTable
)

// The region tags, and those that a package's signature header has under
// other numbers and an installed header keeps.
const (
	HeaderImage      Tag = 61
	HeaderSignatures Tag = 62
	HeaderImmutable  Tag = 63
	I18NTable        Tag = 100
	SigSize          Tag = 257
	SigPGP           Tag = 259
	SigMD5           Tag = 261
	SigGPG           Tag = 262
	PubKeys          Tag = 266
	DSAHeader        Tag = 267
	RSAHeader        Tag = 268
	SHA1Header       Tag = 269
	LongSigSize      Tag = 270
	LongArchiveSize  Tag = 271
	SHA256Header     Tag = 273
	OpenPGP          Tag = 278 // signatures over the header, base64: rpm 6
)

// Tags of the signature header alone.
const (
	SigTagSize        Tag = 1000 // bytes of header and payload
	SigTagPGP         Tag = 1002 // signature over header and payload, RSA
	SigTagMD5         Tag = 1004 // over header and payload
	SigTagGPG         Tag = 1005 // signature over header and payload, DSA
	SigTagPayloadSize Tag = 1007 // bytes of the unpacked payload
	SigTagReserved    Tag = 1008
)

// Tags of the header.
const (
	Name            Tag = 1000
	Version         Tag = 1001
	Release         Tag = 1002
	Epoch           Tag = 1003
	Summary         Tag = 1004
	Description     Tag = 1005
	BuildTime       Tag = 1006
	BuildHost       Tag = 1007
	InstallTime     Tag = 1008
	Size            Tag = 1009
	Vendor          Tag = 1011
	License         Tag = 1014
	Packager        Tag = 1015
	Group           Tag = 1016
	URL             Tag = 1020
	OS              Tag = 1021
	Arch            Tag = 1022
	PreIn           Tag = 1023
	PostIn          Tag = 1024
	PreUn           Tag = 1025
	PostUn          Tag = 1026
	OldFilenames    Tag = 1027
	FileSizes       Tag = 1028
	FileStates      Tag = 1029
	FileModes       Tag = 1030
	FileRdevs       Tag = 1033
	FileMtimes      Tag = 1034
	FileDigests     Tag = 1035
	FileLinktos     Tag = 1036
	FileFlagBits    Tag = 1037
	FileUsers       Tag = 1039
	FileGroups      Tag = 1040
	SourceRPM       Tag = 1044
	FileVerifyFlags Tag = 1045
	ArchiveSize     Tag = 1046
	ProvideName     Tag = 1047
	RequireFlags    Tag = 1048
	RequireName     Tag = 1049
	RequireVersion  Tag = 1050
	ConflictFlags   Tag = 1053
	ConflictName    Tag = 1054
	ConflictVersion Tag = 1055
	RPMVersion      Tag = 1064
	TriggerScripts  Tag = 1065
	TriggerName     Tag = 1066
	TriggerVersion  Tag = 1067
	TriggerFlags    Tag = 1068
	TriggerIndex    Tag = 1069
	VerifyScript    Tag = 1079
	PreInProg       Tag = 1085
	PostInProg      Tag = 1086
	PreUnProg       Tag = 1087
	PostUnProg      Tag = 1088
	ObsoleteName    Tag = 1090
	VerifyProg      Tag = 1091
	TriggerProg     Tag = 1092
	Cookie          Tag = 1094
	FileDevices     Tag = 1095
	FileInodes      Tag = 1096
	FileLangs       Tag = 1097
	Prefixes        Tag = 1098
	InstPrefixes    Tag = 1099
	SourcePackage   Tag = 1106
	ProvideFlags    Tag = 1112
	ProvideVersion  Tag = 1113
	ObsoleteFlags   Tag = 1114
	ObsoleteVersion Tag = 1115
	DirIndexes      Tag = 1116
	BaseNames       Tag = 1117
	DirNames        Tag = 1118
	PayloadFormat   Tag = 1124
	PayloadCoding   Tag = 1125
	PayloadFlags    Tag = 1126
	InstallColor    Tag = 1127
	InstallTID      Tag = 1128
	FileColors      Tag = 1140
	PreTrans        Tag = 1151
	PostTrans       Tag = 1152
	PreTransProg    Tag = 1153
	PostTransProg   Tag = 1154

	LongFileSizes       Tag = 5008
	LongSize            Tag = 5009
	FileCaps            Tag = 5010
	FileDigestAlgo      Tag = 5011
	PreInFlags          Tag = 5020
	PostInFlags         Tag = 5021
	PreUnFlags          Tag = 5022
	PostUnFlags         Tag = 5023
	PreTransFlags       Tag = 5024
	PostTransFlags      Tag = 5025
	VerifyScriptFlags   Tag = 5026
	TriggerScriptFlags  Tag = 5027
	OrderName           Tag = 5035 // OrderWithRequires
	OrderVersion        Tag = 5036
	OrderFlags          Tag = 5037
	RecommendName       Tag = 5046
	RecommendVersion    Tag = 5047
	RecommendFlags      Tag = 5048
	SuggestName         Tag = 5049
	SuggestVersion      Tag = 5050
	SuggestFlags        Tag = 5051
	SupplementName      Tag = 5052
	SupplementVersion   Tag = 5053
	SupplementFlags     Tag = 5054
	EnhanceName         Tag = 5055
	EnhanceVersion      Tag = 5056
	EnhanceFlags        Tag = 5057
	Encoding            Tag = 5062
	FileTriggerScripts  Tag = 5066
	FileTriggerProg     Tag = 5067
	FileTriggerScriptFl Tag = 5068
	FileTriggerName     Tag = 5069
	FileTriggerIndex    Tag = 5070
	FileTriggerVersion  Tag = 5071
	FileTriggerFlags    Tag = 5072
	TransTriggerScripts Tag = 5076
	TransTriggerProg    Tag = 5077
	TransTriggerScrFl   Tag = 5078
	TransTriggerName    Tag = 5079
	TransTriggerIndex   Tag = 5080
	TransTriggerVersion Tag = 5081
	TransTriggerFlags   Tag = 5082
	FileTriggerPrio     Tag = 5084
	TransTriggerPrio    Tag = 5085
	FileSignatures      Tag = 5090
	PayloadDigest       Tag = 5092 // of the packed payload, hexadecimal
	PayloadDigestAlgo   Tag = 5093
	ModularityLabel     Tag = 5096
	PayloadDigestAlt    Tag = 5097 // of the unpacked payload
	PreUnTrans          Tag = 5104
	PostUnTrans         Tag = 5105
	PreUnTransProg      Tag = 5106
	PostUnTransProg     Tag = 5107
	PreUnTransFlags     Tag = 5108
	PostUnTransFlags    Tag = 5109
)
