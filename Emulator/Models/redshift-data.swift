// Written by update-models.py from the service models in botocore 1.43.11 (Apache-2.0). Do not edit.
// swift-format-ignore-file

public import AWSModels

extension ModelTable {
    /// The table of the service model `redshift-data`.
    public static let redshiftdata: StaticString = ##"""
service	redshift-data	RedshiftData	json	1.1	2019-12-20	redshift-data	-
op	BatchExecuteStatement	POST	/	200	BatchExecuteStatementInput	BatchExecuteStatementOutput	ValidationException,ActiveSessionsExceededException,ResourceNotFoundException,ActiveStatementsExceededException,BatchExecuteStatementException,InternalServerException
op	CancelStatement	POST	/	200	CancelStatementRequest	CancelStatementResponse	ValidationException,ResourceNotFoundException,QueryTimeoutException,InternalServerException,DatabaseConnectionException
op	DescribeStatement	POST	/	200	DescribeStatementRequest	DescribeStatementResponse	ValidationException,ResourceNotFoundException,InternalServerException
op	DescribeTable	POST	/	200	DescribeTableRequest	DescribeTableResponse	ValidationException,ResourceNotFoundException,QueryTimeoutException,InternalServerException,DatabaseConnectionException
op	ExecuteStatement	POST	/	200	ExecuteStatementInput	ExecuteStatementOutput	ValidationException,ActiveSessionsExceededException,ResourceNotFoundException,ExecuteStatementException,ActiveStatementsExceededException,InternalServerException
op	GetStatementResult	POST	/	200	GetStatementResultRequest	GetStatementResultResponse	ValidationException,ResourceNotFoundException,InternalServerException
op	GetStatementResultV2	POST	/	200	GetStatementResultV2Request	GetStatementResultV2Response	ValidationException,ResourceNotFoundException,InternalServerException
op	ListDatabases	POST	/	200	ListDatabasesRequest	ListDatabasesResponse	ValidationException,ResourceNotFoundException,QueryTimeoutException,InternalServerException,DatabaseConnectionException
op	ListSchemas	POST	/	200	ListSchemasRequest	ListSchemasResponse	ValidationException,ResourceNotFoundException,QueryTimeoutException,InternalServerException,DatabaseConnectionException
op	ListStatements	POST	/	200	ListStatementsRequest	ListStatementsResponse	ValidationException,ResourceNotFoundException,InternalServerException
op	ListTables	POST	/	200	ListTablesRequest	ListTablesResponse	ValidationException,ResourceNotFoundException,QueryTimeoutException,InternalServerException,DatabaseConnectionException
structure	ActiveSessionsExceededException	@error:ActiveSessionsExceededException:400	Message:String
structure	ActiveStatementsExceededException	@error:ActiveStatementsExceededException:400	Message:String
structure	BatchExecuteStatementException	@error:BatchExecuteStatementException:500	Message:String!	StatementId:String!
structure	BatchExecuteStatementInput	Sqls:SqlList!	ClusterIdentifier:ClusterIdentifierString	SecretArn:SecretArn	DbUser:String	Database:String	WithEvent:Boolean	StatementName:StatementNameString	Parameters:SqlParametersList	WorkgroupName:WorkgroupNameString	ClientToken:ClientToken,idempotencyToken=1	ResultFormat:ResultFormatString	SessionKeepAliveSeconds:SessionAliveSeconds	SessionId:UUID
structure	BatchExecuteStatementOutput	Id:UUID	CreatedAt:Timestamp	ClusterIdentifier:ClusterIdentifierString	DbUser:String	DbGroups:DbGroupList	Database:String	SecretArn:SecretArn	WorkgroupName:WorkgroupNameString	SessionId:UUID
blob	Blob
boolean	Boolean	@box
boolean	BoxedBoolean	@box
double	BoxedDouble	@box
long	BoxedLong	@box
structure	CancelStatementRequest	Id:UUID!
structure	CancelStatementResponse	Status:Boolean
string	ClientToken	1..64
string	ClusterIdentifierString	1..63	/[a-z][a-z0-9]*(-[a-z0-9]+)*
list	ColumnList	*ColumnMetadata
structure	ColumnMetadata	isCaseSensitive:bool	isCurrency:bool	isSigned:bool	label:String	name:String	nullable:Integer	precision:Integer	scale:Integer	schemaName:String	tableName:String	typeName:String	length:Integer	columnDefault:String
list	ColumnMetadataList	*ColumnMetadata
structure	DatabaseConnectionException	@error:DatabaseConnectionException:500	Message:String!
list	DatabaseList	*String
list	DbGroupList	*String
structure	DescribeStatementRequest	Id:UUID!
structure	DescribeStatementResponse	Id:UUID!	SecretArn:SecretArn	DbUser:String	Database:String	ClusterIdentifier:String	Duration:Long	Error:String	Status:StatusString	CreatedAt:Timestamp	UpdatedAt:Timestamp	RedshiftPid:Long	HasResultSet:Boolean	QueryString:StatementString	ResultRows:Long	ResultSize:Long	RedshiftQueryId:Long	QueryParameters:SqlParametersList	SubStatements:SubStatementList	WorkgroupName:WorkgroupNameString	ResultFormat:ResultFormatString	SessionId:String
structure	DescribeTableRequest	ClusterIdentifier:ClusterIdentifierString	SecretArn:SecretArn	DbUser:String	Database:String!	ConnectedDatabase:String	Schema:String	Table:String	NextToken:String	MaxResults:PageSize	WorkgroupName:WorkgroupNameString
structure	DescribeTableResponse	TableName:String	ColumnList:ColumnList	NextToken:String
structure	ExecuteStatementException	@error:ExecuteStatementException:500	Message:String!	StatementId:String!
structure	ExecuteStatementInput	Sql:StatementString!	ClusterIdentifier:ClusterIdentifierString	SecretArn:SecretArn	DbUser:String	Database:String	WithEvent:Boolean	StatementName:StatementNameString	Parameters:SqlParametersList	WorkgroupName:WorkgroupNameString	ClientToken:ClientToken,idempotencyToken=1	ResultFormat:ResultFormatString	SessionKeepAliveSeconds:SessionAliveSeconds	SessionId:UUID
structure	ExecuteStatementOutput	Id:UUID	CreatedAt:Timestamp	ClusterIdentifier:ClusterIdentifierString	DbUser:String	DbGroups:DbGroupList	Database:String	SecretArn:SecretArn	WorkgroupName:WorkgroupNameString	SessionId:UUID
structure	Field	@union	isNull:BoxedBoolean	booleanValue:BoxedBoolean	longValue:BoxedLong	doubleValue:BoxedDouble	stringValue:String	blobValue:Blob
list	FieldList	*Field
list	FormattedSqlRecords	*QueryRecords
structure	GetStatementResultRequest	Id:UUID!	NextToken:String
structure	GetStatementResultResponse	Records:SqlRecords!	ColumnMetadata:ColumnMetadataList	TotalNumRows:Long	NextToken:String
structure	GetStatementResultV2Request	Id:UUID!	NextToken:String
structure	GetStatementResultV2Response	Records:FormattedSqlRecords!	ColumnMetadata:ColumnMetadataList	TotalNumRows:Long	ResultFormat:ResultFormatString	NextToken:String
integer	Integer
structure	InternalServerException	@error:InternalServerException:500	Message:String!
structure	ListDatabasesRequest	ClusterIdentifier:ClusterIdentifierString	Database:String!	SecretArn:SecretArn	DbUser:String	NextToken:String	MaxResults:PageSize	WorkgroupName:WorkgroupNameString
structure	ListDatabasesResponse	Databases:DatabaseList	NextToken:String
structure	ListSchemasRequest	ClusterIdentifier:ClusterIdentifierString	SecretArn:SecretArn	DbUser:String	Database:String!	ConnectedDatabase:String	SchemaPattern:String	NextToken:String	MaxResults:PageSize	WorkgroupName:WorkgroupNameString
structure	ListSchemasResponse	Schemas:SchemaList	NextToken:String
integer	ListStatementsLimit	0..100
structure	ListStatementsRequest	NextToken:String	MaxResults:ListStatementsLimit	StatementName:StatementNameString	Status:StatusString	RoleLevel:Boolean	Database:String	ClusterIdentifier:ClusterIdentifierString	WorkgroupName:WorkgroupNameString
structure	ListStatementsResponse	Statements:StatementList!	NextToken:String
structure	ListTablesRequest	ClusterIdentifier:ClusterIdentifierString	SecretArn:SecretArn	DbUser:String	Database:String!	ConnectedDatabase:String	SchemaPattern:String	TablePattern:String	NextToken:String	MaxResults:PageSize	WorkgroupName:WorkgroupNameString
structure	ListTablesResponse	Tables:TableList	NextToken:String
long	Long
integer	PageSize	0..1000
string	ParameterName	/[0-9a-zA-Z_]+
string	ParameterValue	1..
structure	QueryRecords	@union	CSVRecords:String
structure	QueryTimeoutException	@error:QueryTimeoutException:400	Message:String
structure	ResourceNotFoundException	@error:ResourceNotFoundException:400	Message:String!	ResourceId:String!
string	ResultFormatString	=JSON|CSV
list	SchemaList	*String
string	SecretArn
integer	SessionAliveSeconds	0..86400	@box
list	SqlList	1..40	*StatementString
structure	SqlParameter	name:ParameterName!	value:ParameterValue!
list	SqlParametersList	1..	*SqlParameter
list	SqlRecords	*FieldList
structure	StatementData	Id:UUID!	QueryString:StatementString	QueryStrings:StatementStringList	SecretArn:SecretArn	Status:StatusString	StatementName:StatementNameString	CreatedAt:Timestamp	UpdatedAt:Timestamp	QueryParameters:SqlParametersList	IsBatchStatement:Boolean	ResultFormat:ResultFormatString	SessionId:UUID
list	StatementList	*StatementData
string	StatementNameString	0..2048
string	StatementStatusString	=SUBMITTED|PICKED|STARTED|FINISHED|ABORTED|FAILED
string	StatementString
list	StatementStringList	*StatementString
string	StatusString	=SUBMITTED|PICKED|STARTED|FINISHED|ABORTED|FAILED|ALL
string	String
structure	SubStatementData	Id:UUID!	Duration:Long	Error:String	Status:StatementStatusString	CreatedAt:Timestamp	UpdatedAt:Timestamp	QueryString:StatementString	ResultRows:Long	ResultSize:Long	RedshiftQueryId:Long	HasResultSet:Boolean
list	SubStatementList	*SubStatementData
list	TableList	*TableMember
structure	TableMember	name:String	type:String	schema:String
timestamp	Timestamp
string	UUID	/[a-z0-9]{8}(-[a-z0-9]{4}){3}-[a-z0-9]{12}(:\d{0,2})?
structure	ValidationException	@error:ValidationException:400	Message:String
string	WorkgroupNameString	3..128	/.*((^[a-z0-9-]{3,63}$)|^(arn:(aws(-[a-z]+)*):redshift-serverless:[a-z]{2}(-gov|(-iso[a-z]?))?-[a-z]+-\d{1}:\d{12}:workgroup/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))
boolean	bool
"""##
}
