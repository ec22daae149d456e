/** Heads of nouns that are counted, so that what stands behind a number with one of them is its noun and no verb. */
export const NOUN_HEAD =
  /(?:集群|项目|企业|中心|基地|工程|平台|园区|学校|街道|社区|村|乡镇|镇|县|区|市|机构|车间|工厂|产业|岗位|学位|床位|人员|人才|居民|农户|群众|学生|工人|代表|委员|公司|设施|设备|线路|道路|公园|小区|住房|单位|部门|城市|国家|地区|品种|产品|活动|课题|专利|标准|平方)$/;

/** The same, and what one counts only where it ends a longer noun: 示范点, 图书馆. */
export const COUNTED =
  /(?:集群|项目|企业|中心|基地|工程|平台|园区?|学校|学院|街道|社区|村|镇|县|区|市|省|机构|车间|工厂|产业|岗位|人员|人才|居民|农户|群众|学生|工人|代表|委员|公司|设施|设备|线路|道路|公园|小区|住房|单位|部门|城市|国家|地区|品种|产品|活动|课题|专利|标准|场馆|措施|举措|任务|团队|站|点|库|厅|馆|所|厂|场|校|院|行动|示范区|示范点|模式|案例|课程)$/;
